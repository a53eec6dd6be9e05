package nl.casusregie.benchmark;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.DoubleBinaryOperator;

/** The times in milliseconds of all ways of a question, round by round. */
record Measurement(String question, String person, int rows, Map<String, List<Double>> times) {

    private static final int RESAMPLES = 1_000;

    /** A number and the interval in which it lies in 95 of 100 resamplings of the rounds. */
    record Estimate(double value, double low, double high) {}

    int n() {
        return times.get(Question.PRODUCT).size();
    }

    double p50(String way) {
        return quantile(array(way), 0.5);
    }

    Estimate median(String way) {
        return estimate(way, way, (first, same) -> first);
    }

    /** Of fewer than twenty rounds the longest. */
    double p95(String way) {
        return quantile(array(way), n() < 20 ? 1 : 0.95);
    }

    /** How much longer the same took than itself: 1 on a machine that does nothing else. */
    double twin() {
        return ratio(Question.PRODUCT, Question.TWIN).value();
    }

    Estimate ratio(String way, String to) {
        return estimate(way, to, (first, second) -> first / second);
    }

    Estimate added(String way, String to) {
        return estimate(way, to, (first, second) -> first - second);
    }

    private Estimate estimate(String way, String to, DoubleBinaryOperator compare) {
        Random random = new Random(42);
        double[] first = array(way);
        double[] second = array(to);
        double[] found = new double[RESAMPLES];
        for (int i = 0; i < RESAMPLES; i++) {
            int[] rounds = random.ints(first.length, 0, first.length).toArray();
            found[i] = compare.applyAsDouble(quantile(pick(first, rounds), 0.5), quantile(pick(second, rounds), 0.5));
        }
        return new Estimate(compare.applyAsDouble(p50(way), p50(to)), quantile(found, 0.025), quantile(found, 0.975));
    }

    private double[] array(String way) {
        return times.get(way).stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static double[] pick(double[] values, int[] which) {
        double[] picked = new double[which.length];
        for (int i = 0; i < which.length; i++) {
            picked[i] = values[which[i]];
        }
        return picked;
    }

    private static double quantile(double[] values, double share) {
        double[] sorted = values.clone();
        java.util.Arrays.sort(sorted);
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
    }
}
