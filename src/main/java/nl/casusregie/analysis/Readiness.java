package nl.casusregie.analysis;

import java.util.List;

/**
 * What must be known before anything is concluded about a household.
 *
 * @param everybodyHeard whether each person was heard or has a reasoned exception
 * @param children whether there are children, so that the block about them is obligatory
 * @param missingContributions the invited organisations that brought nothing into the last conference
 */
public record Readiness(boolean everybodyHeard, boolean children, List<String> missingContributions) {}
