package nl.casusregie.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import nl.casusregie.inbox.WorkKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The texts that come with the product: each step has one, in both languages. */
class HelpTopicTest {

    private final NationalHelp national = new NationalHelp();

    /** A task that people give each other says itself what it asks. */
    @Test
    void everyKindOfWorkOfTheTrajectoryIsExplained() {
        assertThat(Arrays.stream(WorkKind.values())
                        .filter(kind -> !kind.isAskedByPeople())
                        .filter(kind -> HelpTopic.of(kind.name()).isEmpty()))
                .isEmpty();
        assertThat(Arrays.stream(WorkKind.values()).filter(WorkKind::isAskedByPeople))
                .containsExactly(WorkKind.DO_TASK);
        assertThat(HelpTopic.of("tijdlijn")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(HelpTopic.class)
    void everyStepHasTheSamePartsInBothLanguages(HelpTopic topic) {
        HelpText dutch = national.text(topic, Locale.of("nl"));
        HelpText english = national.text(topic, Locale.ENGLISH);

        assertThat(dutch.summary()).isNotBlank().isNotEqualTo(english.summary());
        assertThat(dutch.points()).hasSizeGreaterThanOrEqualTo(5).hasSameSizeAs(english.points());
        assertThat(dutch.definitions()).hasSameSizeAs(english.definitions());
        assertThat(dutch.phones().stream().map(HelpText.Phone::number))
                .containsExactlyElementsOf(
                        english.phones().stream().map(HelpText.Phone::number).toList());
        assertThat(dutch.sources()).as("where it comes from").isNotEmpty();
        nl.casusregie.shared.Refusals refusals = new nl.casusregie.shared.Refusals();
        dutch.check(refusals);
        english.check(refusals);
        assertThat(refusals.list()).isEmpty();
    }

    @Test
    void whoIsInDangerReadsWhomToCallAtOnce() {
        assertThat(national.text(HelpTopic.ACUTE, Locale.of("nl")).phones())
                .extracting(HelpText.Phone::number)
                .startsWith("112", "0800-2000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "http://veiligthuis.nl",
                "https://naam:wachtwoord@veiligthuis.nl",
                "data:text/html,x",
                "veiligthuis.nl",
                "https:// "
            })
    void aLinkIsAPageElsewhereAndNothingElse(String address) {
        assertThat(new HelpText.Link("Naam", address).isSafe()).isFalse();
        assertThat(new HelpText.Link("Naam", "https://veiligthuis.nl/a?b=c").isSafe())
                .isTrue();
    }
}
