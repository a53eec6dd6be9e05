package nl.casusregie.conference;

import nl.casusregie.access.Label;

/**
 * What one's own organisation brought in so far.
 *
 * @param revision which writing of it this is, to go on from; 0 when nobody brought in anything
 * @param givenBy who wrote it; empty when nobody did
 */
public record GivenContribution(int revision, String givenBy, ContributionForm content, Label label) {

    public static final GivenContribution NOTHING =
            new GivenContribution(0, "", new ContributionForm("", "", "", ""), Label.GENERAL);
}
