package nl.casusregie.notification;

import jakarta.mail.MessagingException;
import nl.casusregie.access.Actors;
import nl.casusregie.shell.TextBundles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Sends what waits in the outbox, one mail a transaction, so that one that fails holds up no other. */
@Component
@ConditionalOnProperty("spring.mail.host")
class MailSending {

    private static final Logger LOG = LoggerFactory.getLogger(MailSending.class);
    private static final int AT_ONCE = 100;

    private final MailOutbox outbox;
    private final JavaMailSenderImpl server;
    private final TransactionTemplate transactions;
    private final TextBundles texts;
    private final String from;
    private final String baseAddress;

    MailSending(
            MailOutbox outbox,
            JavaMailSenderImpl server,
            PlatformTransactionManager transactions,
            TextBundles texts,
            @Value("${casusregie.mail.from:casusregie@localhost}") String from,
            @Value("${casusregie.base-address:http://localhost:8080}") String baseAddress) {
        this.outbox = outbox;
        this.server = server;
        this.transactions = new TransactionTemplate(transactions);
        this.texts = texts;
        this.from = from;
        this.baseAddress = baseAddress;
    }

    @Scheduled(initialDelayString = "${casusregie.mail.every:10s}", fixedDelayString = "${casusregie.mail.every:10s}")
    void sendWaiting() {
        int sent = 0;
        while (sent < AT_ONCE
                && Actors.asSystem(() -> Boolean.TRUE.equals(transactions.execute(status -> sendOne())))) {
            sent++;
        }
    }

    private boolean sendOne() {
        MailOutbox.Waiting mail = outbox.claim().orElse(null);
        if (mail == null) {
            return false;
        }
        try {
            server.send(new NeutralMail(
                    server.getSession(),
                    mail.id(),
                    from,
                    mail.address(),
                    texts.getTranslation("notification.mail.subject", TextBundles.DUTCH),
                    texts.getTranslation("notification.mail.text", TextBundles.DUTCH, baseAddress)));
            outbox.sent(mail);
        } catch (MailException | MessagingException failure) {
            LOG.warn(
                    "Mail {} could not be sent, attempt {}: {}",
                    mail.id(),
                    mail.attempts() + 1,
                    failure.getClass().getSimpleName());
            outbox.failed(mail);
        }
        return true;
    }
}
