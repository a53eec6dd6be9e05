package nl.casusregie.notification;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.UUID;

/**
 * The one mail the product sends: the same words for everybody, because mail is read over shoulders and kept for years.
 * Its Message-ID is the id of the row, so that a mail that was sent twice after all is recognised as the same.
 */
class NeutralMail extends MimeMessage {

    private final UUID id;

    NeutralMail(Session session, UUID id, String from, String to, String subject, String text)
            throws MessagingException {
        super(session);
        this.id = id;
        setFrom(new InternetAddress(from));
        setRecipient(Message.RecipientType.TO, new InternetAddress(to));
        setSubject(subject, "UTF-8");
        setText(text, "UTF-8");
        setHeader("Auto-Submitted", "auto-generated");
        updateMessageID();
    }

    @Override
    protected final void updateMessageID() throws MessagingException {
        setHeader("Message-ID", "<" + id + "@casusregie>");
    }
}
