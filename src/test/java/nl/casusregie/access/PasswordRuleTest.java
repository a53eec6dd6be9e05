package nl.casusregie.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.casusregie.shared.Refusal;
import nl.casusregie.shared.Refusals;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;

class PasswordRuleTest {

    private final PasswordRule rule = new PasswordRule(12, PasswordEncoderFactories.createDelegatingPasswordEncoder());

    @Test
    void twelveCharactersAreEnoughAndElevenAreNot() {
        assertThat(refusals("twaalftekens")).isEmpty();
        assertThat(refusals("elf tekens!")).containsExactly(Refusal.at("password", "refusal.passwordTooShort", 12));
    }

    @Test
    void whatTheHashWouldCutOffIsRefused() {
        assertThat(refusals("x".repeat(73))).containsExactly(Refusal.at("password", "refusal.tooLong", 72));
    }

    @Test
    void theHashDoesNotTellThePassword() {
        assertThat(rule.hash("correct horse battery")).doesNotContain("horse").startsWith("{bcrypt}");
    }

    private List<Refusal> refusals(String password) {
        Refusals refusals = new Refusals();
        rule.check(password, refusals);
        return refusals.list();
    }
}
