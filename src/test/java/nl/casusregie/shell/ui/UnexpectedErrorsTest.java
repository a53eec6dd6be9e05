package nl.casusregie.shell.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.ErrorEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What counts as an error of the product, and what of it is logged. */
@ExtendWith(OutputCaptureExtension.class)
class UnexpectedErrorsTest {

    private final UnexpectedErrors errors = new UnexpectedErrors();

    @Test
    void somebodyWhoLeftBeforeTheAnswerCameIsNoError(CapturedOutput log) {
        errors.error(new ErrorEvent(new ClientAbortException(new IOException("Broken pipe"))));

        assertThat(log).doesNotContain("Unexpected error");
    }

    @Test
    void aFileThatCannotBeReadIsOneAndItsMessageStaysOutOfTheLog(CapturedOutput log) {
        errors.error(new ErrorEvent(new UncheckedIOException(new IOException("verslag-de-vries.pdf"))));

        assertThat(log)
                .contains("Unexpected error, reference", "java.io.IOException")
                .doesNotContain("de-vries");
    }
}
