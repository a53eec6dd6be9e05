package nl.casusregie.notification;

import static nl.casusregie.testing.SignedIn.APPLICANT;
import static nl.casusregie.testing.SignedIn.COORDINATOR;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import nl.casusregie.shared.CaseId;
import nl.casusregie.signal.Applications;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.SignedIn;
import nl.casusregie.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;

@CasusregieTest
class MailSendingTest {

    private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());

    @Autowired
    private MailSending sending;

    @Autowired
    private JavaMailSenderImpl sender;

    @Autowired
    private Applications applications;

    @Autowired
    private Cases cases;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    @BeforeEach
    void startWithoutWaitingMail() {
        jdbc.sql("delete from mail_outbox").update();
        server.start();
        sender.setPort(server.getSmtp().getPort());
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    @DisplayName("AC-P13 a mail goes out once and holds nothing of the person or the case")
    void aMailGoesOutOnceAndHoldsNothingOfThePersonOrTheCase() throws Exception {
        CaseId id = tellTheApplicant();

        sending.sendWaiting();
        sending.sendWaiting();

        assertThat(server.getReceivedMessages()).hasSize(1);
        MimeMessage mail = server.getReceivedMessages()[0];
        assertThat(mail.getMessageID()).isEqualTo("<" + idOfTheRow() + "@casusregie>");
        assertThat(mail.getAllRecipients()[0]).hasToString("l.jansen@example.org");
        assertThat(mail.getSubject()).isEqualTo("Er staat werk voor u klaar");
        assertThat(mail.getContent().toString())
                .contains("Er staat werk voor u klaar in Casusregie.", "http://localhost:8080");
        assertThat(GreenMailUtil.getWholeMessage(mail))
                .doesNotContain("Petra", "Dam", "Lotte", "MDA-", id.toString(), "Welke hulp");
    }

    @Test
    void aMailThatFailsIsTriedAgainLaterAndSentOnce() {
        tellTheApplicant();
        server.stop();

        sending.sendWaiting();
        assertThat(attempts()).containsExactly(1);

        server.start();
        sender.setPort(server.getSmtp().getPort());
        sending.sendWaiting();
        assertThat(server.getReceivedMessages()).isEmpty();

        clock.advance(Duration.ofMinutes(3));
        sending.sendWaiting();
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void twoNodesSendEveryMailOnce() {
        for (int i = 0; i < 6; i++) {
            tellTheApplicant();
        }

        CompletableFuture<Void> oneNode = CompletableFuture.runAsync(sending::sendWaiting);
        CompletableFuture<Void> otherNode = CompletableFuture.runAsync(sending::sendWaiting);
        CompletableFuture.allOf(oneNode, otherNode).join();

        List<String> ids = Arrays.stream(server.getReceivedMessages())
                .map(MailSendingTest::messageId)
                .toList();
        assertThat(ids).hasSize(6).doesNotHaveDuplicates();
    }

    @Test
    void whatIsRolledBackSendsNothing() {
        CaseId id = cases.submitted();

        assertThat(signedIn.as(COORDINATOR, () -> applications.judge(id, false, ""))
                        .isDone())
                .isFalse();
        sending.sendWaiting();

        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void whoeverCannotSignInAnyMoreGetsNoMail() {
        tellTheApplicant();
        jdbc.sql("update account set enabled = false where username = :name")
                .param("name", APPLICANT)
                .update();
        try {
            sending.sendWaiting();
        } finally {
            jdbc.sql("update account set enabled = true where username = :name")
                    .param("name", APPLICANT)
                    .update();
        }

        assertThat(server.getReceivedMessages()).isEmpty();
    }

    private CaseId tellTheApplicant() {
        CaseId id = cases.submitted();
        signedIn.as(
                COORDINATOR,
                () -> applications.judge(id, false, "Welke hulp was er al?").value());
        return id;
    }

    private String idOfTheRow() {
        return jdbc.sql("select cast(id as text) from mail_outbox")
                .query(String.class)
                .single();
    }

    private List<Integer> attempts() {
        return jdbc.sql("select attempts from mail_outbox").query(Integer.class).list();
    }

    private static String messageId(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (jakarta.mail.MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
