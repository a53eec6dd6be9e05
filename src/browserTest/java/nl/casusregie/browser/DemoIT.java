package nl.casusregie.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What somebody meets who starts the demo and opens it at once. */
@ExtendWith(Shared.class)
class DemoIT {

    @Test
    void whoeverOpensTheDemoAtOnceFindsItsHouseholds() {
        assertThat(Shared.application().filledWhenOpened()).isTrue();
    }
}
