package nl.casusregie.oversight;

import java.util.List;
import nl.casusregie.access.Actor;
import nl.casusregie.access.Actors;
import nl.casusregie.access.CaseNotVisible;
import nl.casusregie.access.Region;
import nl.casusregie.access.Regions;
import nl.casusregie.access.Role;
import org.springframework.stereotype.Service;

/** The regions over whose record somebody watches. */
@Service
public class OverseenRegions {

    private final Regions regions;

    OverseenRegions(Regions regions) {
        this.regions = regions;
    }

    /**
     * Those of whoever asks.
     *
     * @throws CaseNotVisible when there are none
     */
    public List<Region> mine() {
        Actor me = Actors.current();
        List<Region> mine = regions.all().stream()
                .filter(region -> me.has(Role.PRIVACY_OFFICER, region.code()))
                .toList();
        if (mine.isEmpty()) {
            throw new CaseNotVisible();
        }
        return mine;
    }
}
