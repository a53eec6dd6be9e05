package nl.casusregie.shell.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import nl.casusregie.testing.TestTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Guessing names and passwords teaches nothing and becomes slow. */
class PasswordLogInTest {

    private final TestTime time = new TestTime();
    private final Comparisons comparisons = new Comparisons();
    private final PasswordLogIn logIn = new PasswordLogIn(PasswordLogInTest::find, comparisons, new LogInDelay(time));

    /** Counts what takes the time of a log-in. */
    private static class Comparisons implements PasswordEncoder {

        private int count;

        @Override
        public String encode(CharSequence password) {
            return "hash of " + password;
        }

        @Override
        public boolean matches(CharSequence password, String hash) {
            count++;
            return encode(password).equals(hash);
        }
    }

    private static UserDetails find(String name) {
        if (name.equals("nobody")) {
            throw new UsernameNotFoundException(name);
        }
        return User.withUsername(name)
                .password("hash of right")
                .disabled(name.equals("disabled"))
                .build();
    }

    @ParameterizedTest
    @CsvSource({"nobody, right", "somebody, wrong", "disabled, right", "disabled, wrong"})
    void whateverIsWrongItCostsOneComparison(String name, String password) {
        assertThatThrownBy(() -> tryWith(name, password)).isInstanceOf(AuthenticationException.class);
        assertThat(comparisons.count).isEqualTo(1);
    }

    @Test
    void theRightPasswordGetsIn() {
        assertThat(tryWith("somebody", "right").isAuthenticated()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"nobody", "somebody", "disabled"})
    void everyWrongTryMakesTheNextOneWaitLonger(String name) {
        fail(name, 3);
        assertThatThrownBy(() -> tryWith(name, "right")).isInstanceOf(LockedException.class);
        time.advance(Duration.ofSeconds(1));
        fail(name, 1);
        time.advance(Duration.ofSeconds(1));
        assertThatThrownBy(() -> tryWith(name, "right")).isInstanceOf(LockedException.class);
        time.advance(Duration.ofSeconds(1));
        fail(name, 1);
    }

    @Test
    void nobodyIsLockedOutForGood() {
        fail("somebody", 3);
        for (int more = 0; more < 20; more++) {
            time.advance(Duration.ofMinutes(5));
            fail("somebody", 1);
        }
        time.advance(Duration.ofMinutes(5));

        assertThat(tryWith("somebody", "right").isAuthenticated()).isTrue();
        fail("somebody", 3);
    }

    private void fail(String name, int times) {
        for (int i = 0; i < times; i++) {
            assertThatThrownBy(() -> tryWith(name, "wrong"))
                    .isInstanceOf(AuthenticationException.class)
                    .isNotInstanceOf(LockedException.class);
        }
    }

    private org.springframework.security.core.Authentication tryWith(String name, String password) {
        return logIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(name, password));
    }
}
