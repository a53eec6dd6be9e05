package nl.casusregie.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HostileStringsTest {

    @Test
    void thereAreEnoughOfEveryKindAndNoneTwice() {
        assertThat(HostileStrings.all()).hasSizeGreaterThanOrEqualTo(120).doesNotHaveDuplicates();
        assertThat(HostileStrings.Category.values()).hasSize(10).allSatisfy(category -> assertThat(category.texts())
                .hasSizeGreaterThanOrEqualTo(12));
        assertThat(HostileStrings.all()).noneMatch(text -> text.indexOf('\u0000') >= 0);
    }
}
