package nl.casusregie.household;

import java.util.List;
import nl.casusregie.keys.BlindIndex;
import nl.casusregie.keys.Renewal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes the hashes of the BSNs anew when their key was renewed. */
@Component
class BsnIndexRenewal implements Renewal {

    private static final Logger LOG = LoggerFactory.getLogger(BsnIndexRenewal.class);
    private static final Limit BATCH = Limit.of(200);

    private final PersonBsns numbers;
    private final BlindIndex index;
    private final TransactionTemplate transactions;

    BsnIndexRenewal(PersonBsns numbers, BlindIndex index, PlatformTransactionManager transactionManager) {
        this.numbers = numbers;
        this.index = index;
        this.transactions = new TransactionTemplate(transactionManager);
    }

    @Override
    public void renew() {
        int all = 0;
        int some;
        do {
            some = transactions.execute(status -> batch());
            all += some;
        } while (some > 0);
        if (all > 0) {
            LOG.info("{} hashes of BSNs were made with the newest key", all);
        }
    }

    private int batch() {
        List<PersonBsn> older = numbers.findByNumberIndexNotLike(index.newestBeginning() + "%", BATCH);
        older.forEach(each -> each.reindex(index.of(BsnNumbers.KIND, each.bsn().number())));
        return older.size();
    }
}
