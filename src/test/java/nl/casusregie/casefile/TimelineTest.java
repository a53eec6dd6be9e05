package nl.casusregie.casefile;

import static nl.casusregie.testing.SignedIn.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import nl.casusregie.access.CaseNotVisible;
import nl.casusregie.shared.CaseId;
import nl.casusregie.testing.Cases;
import nl.casusregie.testing.CasusregieTest;
import nl.casusregie.testing.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

@CasusregieTest
class TimelineTest {

    private static final int ALL = 500;

    @Autowired
    private Timeline timeline;

    @Autowired
    private Cases cases;

    @Autowired
    private SignedIn signedIn;

    @Test
    void aFilterByKindKeepsThatKindOnly() {
        CaseId id = cases.analysed();

        List<TimelineEntry> team = read(id, new TimelineFilter(TimelineKind.ACCESS, null, null));
        List<TimelineEntry> together = read(id, new TimelineFilter(TimelineKind.CONFERENCE, null, null));

        assertThat(team).isNotEmpty().allSatisfy(entry -> assertThat(entry.key())
                .matches("timeline\\.(member|team|access|sharing).*"));
        assertThat(together).extracting(TimelineEntry::key).contains("timeline.analysisSettled");
        assertThat(team.size() + together.size())
                .isLessThan(read(id, TimelineFilter.ALL).size());
    }

    @Test
    void aFilterByPersonOrOrganisationKeepsWhatTheyDid() {
        CaseId id = cases.analysed();

        List<TimelineAuthor> authors = signedIn.as(LEAD, () -> timeline.authors(id));
        TimelineAuthor police = authors.stream()
                .filter(author -> author.id().equals(signedIn.idOf(POLICE)))
                .findFirst()
                .orElseThrow();

        assertThat(read(id, new TimelineFilter(null, police.id(), null)))
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.actor()).isEqualTo(police.id()));
        assertThat(read(id, new TimelineFilter(null, null, police.organisation())))
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.organisationName()).isEqualTo(police.organisation()));
        assertThat(read(id, new TimelineFilter(TimelineKind.PLAN, police.id(), null)))
                .isEmpty();
    }

    @Test
    void pagesFollowEachOtherWithoutAGap() {
        CaseId id = cases.analysed();
        List<TimelineEntry> whole = read(id, TimelineFilter.ALL);

        List<TimelineEntry> first = signedIn.as(LEAD, () -> timeline.page(id, TimelineFilter.ALL, 0, 5));
        List<TimelineEntry> second = signedIn.as(LEAD, () -> timeline.page(id, TimelineFilter.ALL, 5, 5));

        assertThat(first).isEqualTo(whole.subList(0, 5));
        assertThat(second).isEqualTo(whole.subList(5, 10));
    }

    @Test
    void whoeverMayNotSeeTheCaseSeesNeitherEntriesNorNames() {
        CaseId id = cases.analysed();
        for (String stranger : List.of(OTHER_REGIONS_COORDINATOR, PROCESS_MANAGER, ADDICTION_CARE)) {
            signedIn.as(stranger, () -> {
                assertThatThrownBy(() -> timeline.page(id, TimelineFilter.ALL, 0, 5))
                        .isInstanceOf(CaseNotVisible.class);
                assertThatThrownBy(() -> timeline.authors(id)).isInstanceOf(CaseNotVisible.class);
            });
        }
    }

    @Test
    void everyEntryThatCanBeWrittenIsOfExactlyOneKind() throws IOException {
        Set<String> keys = new TreeSet<>();
        for (Resource file :
                new PathMatchingResourcePatternResolver().getResources("classpath:texts/*_nl.properties")) {
            Properties texts = new Properties();
            texts.load(new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8));
            texts.stringPropertyNames().stream()
                    .filter(key -> key.startsWith("timeline."))
                    .forEach(keys::add);
        }
        assertThat(keys).hasSizeGreaterThan(80).allSatisfy(key -> assertThat(Arrays.stream(TimelineKind.values())
                        .filter(kind -> Arrays.stream(kind.patterns())
                                .anyMatch(pattern ->
                                        key.matches(pattern.replace(".", "\\.").replace("%", ".*"))))
                        .toList())
                .as(key)
                .hasSize(1));
    }

    private List<TimelineEntry> read(CaseId id, TimelineFilter filter) {
        return signedIn.as(LEAD, () -> timeline.page(id, filter, 0, ALL));
    }
}
