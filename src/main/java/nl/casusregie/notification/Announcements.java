package nl.casusregie.notification;

import java.util.Collection;
import nl.casusregie.shared.CaseId;
import nl.casusregie.shared.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells people something that is not work: who asked, what was answered, what they must look at. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Announcements {

    private final NoticeWriter writer;

    Announcements(NoticeWriter writer) {
        this.writer = writer;
    }

    /**
     * Tells each of them once, in the transaction in which it happened.
     *
     * @param about the case and the number that is shown; without a case the notice does not go with it
     * @param target the address in the product where one sees more
     */
    public void tell(Collection<UserId> users, NoticeKind kind, About about, String target) {
        users.stream().distinct().forEach(user -> writer.announce(kind, about, target, user));
    }

    /** What a notice is about, in process terms, and which colleague it tells of. */
    public record About(@Nullable CaseId caseId, String caseNumber, String person) {}
}
