package dev.kith.duplicate;

import java.util.Arrays;
import java.util.List;

/**
 * How likely each level of agreement is for two records of the same customer (m) and for two strangers (u), as Fellegi
 * and Sunter have it. Both are learned from the data at hand by expectation and maximisation, from what is usual.
 */
final class Model {
    /** How many pairs of the same customer, or of strangers, what is usual counts for. */
    private static final double WEIGHT = 20;

    private static final double USUAL_PER_CUSTOMER = 0.05;
    private static final double HOUSEHOLDS_PER_CUSTOMER = 0.3;
    private static final double PLACES_PER_CUSTOMER = 1;
    private static final double MOST = 0.3;
    private static final double LARGEST_USUAL = 30;
    private static final double USUALLY_SHARED = 0.3;
    private static final int ROUNDS = 12;
    private static final double EVEN = 0.5;

    private final List<Trait> traits;
    private final double[][] same;
    private final double[][][] strangers;
    private final double[] shared;
    private final double[][][] odds;
    private final double pairs;
    private final double customers;
    private double samePart;
    private double familyPart;
    private double placePart;

    Model(List<Trait> traits, int customers) {
        this.traits = traits;
        this.customers = customers;
        this.pairs = Math.max(1, customers * (customers - 1.0) / 2);
        this.same = new double[traits.size()][];
        this.strangers = new double[Circumstance.values().length][traits.size()][];
        this.odds = new double[Circumstance.values().length][traits.size()][Similarity.LEVELS];
        this.shared = new double[traits.size()];
        Arrays.fill(shared, USUALLY_SHARED);
        for (int trait = 0; trait < traits.size(); trait++) {
            same[trait] = usualOfSame(traits.get(trait), trait);
            for (Circumstance here : Circumstance.values()) {
                strangers[here.table()][trait] = usualOfStrangers(here, trait);
            }
        }
        parts(0, 0, 0);
        reckon();
    }

    /** By level: unknown, other, far, near, same. */
    private static double[] usualOfSame(Trait trait, int place) {
        return switch (trait.kind()) {
            case WORD ->
                place == Trait.BEST_WORD
                        ? new double[] {1, 0.005, 0.01, 0.045, 0.94}
                        : new double[] {1, 0.06, 0.06, 0.13, 0.75};
            case DATE -> new double[] {1, 0.03, 0.02, 0.05, 0.9};
            case PHONE -> new double[] {1, 0.25, 0.01, 0.04, 0.7};
            case EMAIL -> new double[] {1, 0.7, 0.07, 0.22, 0.01};
            case TEXT -> new double[] {1, 0.2, 0.1, 0.15, 0.55};
            case PLACE -> new double[] {1, 0.12, 0.03, 0.05, 0.8};
            case CODE -> new double[] {1, 0.2, 0.05, 0.05, 0.7};
            case CHOICE -> new double[] {1, 0.05, 0.001, 0.001, 0.948};
        };
    }

    private double[] usualOfStrangers(Circumstance here, int place) {
        return switch (here) {
            case APART -> usualOfStrangers(traits.get(place), place);
            case NAMESAKES -> new double[] {1, 0.7, 0.05, 0.05, 0.2};
            case NEIGHBOURS -> new double[] {1, 0.1, 0.02, 0.03, 0.85};
        };
    }

    private static double[] usualOfStrangers(Trait trait, int place) {
        return switch (trait.kind()) {
            case WORD ->
                place == Trait.BEST_WORD
                        ? new double[] {1, 0.9, 0.06, 0.02, 0.02}
                        : new double[] {1, 0.985, 0.01, 0.003, 0.002};
            case DATE -> new double[] {1, 0.985, 0.012, 0.002, 0.001};
            case PHONE, EMAIL, CODE -> new double[] {1, 0.99, 0.004, 0.003, 0.003};
            case TEXT -> new double[] {1, 0.985, 0.01, 0.003, 0.002};
            case PLACE -> new double[] {1, 0.85, 0.03, 0.02, 0.1};
            case CHOICE -> new double[] {1, 0.6, 0.001, 0.001, 0.398};
        };
    }

    /** What speaks for a pair, as logarithms of the odds against two strangers. */
    record Odds(double same, double family, double place) {}

    /** How likely it is that a pair is one customer, two of a family, two of a place. */
    record Parts(double same, double family, double place) {}

    Odds odds(long pattern, Rarity rare) {
        double family = rare.family();
        double place = rare.place();
        double person = rare.person();
        double own = 0;
        double ownShared = 0;
        for (int trait = 0; trait < traits.size(); trait++) {
            int level = Comparison.level(pattern, trait);
            if (level == Similarity.UNKNOWN) {
                continue;
            }
            double odds = this.odds[Circumstance.of(pattern, trait).table()][trait][level];
            switch (traits.get(trait).scope()) {
                case PERSON -> person += odds;
                case FAMILY -> family += odds;
                case PLACE -> place += odds;
                case UNKNOWN -> {
                    own += odds;
                    ownShared += Math.log(1 - shared[trait] + shared[trait] * Math.exp(odds));
                }
            }
        }
        return new Odds(family + place + person + own, family + place + ownShared, place + ownShared);
    }

    /** Of what is the same only the part of m, where the rest is told by how rare the value is. */
    private double logOdds(int trait, int level, Circumstance here) {
        double logSame = Math.log(same[trait][level]);
        boolean byRarity = level == Similarity.SAME
                && here == Circumstance.APART
                && traits.get(trait).scope() != Trait.Scope.UNKNOWN;
        return byRarity ? logSame : logSame - Math.log(strangers[here.table()][trait][level]);
    }

    private void reckon() {
        for (Circumstance here : Circumstance.values()) {
            for (int trait = 0; trait < traits.size(); trait++) {
                for (int level = Similarity.OTHER; level < Similarity.LEVELS; level++) {
                    odds[here.table()][trait][level] = logOdds(trait, level, here);
                }
            }
        }
    }

    Parts parts(Odds odds) {
        double most = Math.max(0, Math.max(odds.same(), Math.max(odds.family(), odds.place())));
        double one = samePart * Math.exp(odds.same() - most);
        double family = familyPart * Math.exp(odds.family() - most);
        double place = placePart * Math.exp(odds.place() - most);
        double all = one + family + place + (1 - samePart - familyPart - placePart) * Math.exp(-most);
        return new Parts(one / all, family / all, place / all);
    }

    /**
     * Learns from compared pairs.
     *
     * @param likely pairs that have something in common
     * @param chance pairs that were met by chance
     * @param near pairs that have a part of where they live in common
     */
    void learn(Evidence likely, Evidence chance, Evidence near) {
        for (int round = 0; round < ROUNDS; round++) {
            double[][] agreed = new double[traits.size()][Similarity.LEVELS];
            double[] found = new double[3];
            double[][] own = new double[2][traits.size()];
            for (int pair = 0; pair < likely.size(); pair++) {
                Parts parts = parts(odds(likely.pattern(pair), likely.rarity(pair)));
                found[0] += parts.same() > EVEN ? parts.same() : 0;
                found[1] += parts.family() > EVEN ? parts.family() : 0;
                found[2] += parts.place() > EVEN ? parts.place() : 0;
                own(own, likely.pattern(pair), parts);
                if (parts.same() > EVEN) {
                    count(agreed, likely.pattern(pair), parts.same());
                }
            }
            double[][][] met = new double[Circumstance.values().length][traits.size()][Similarity.LEVELS];
            strangersOf(chance, met, Circumstance.APART);
            strangersOf(near, met, Circumstance.NAMESAKES);
            strangersOf(near, met, Circumstance.NEIGHBOURS);
            for (int trait = 0; trait < traits.size(); trait++) {
                shared[trait] = (own[1][trait] + WEIGHT * USUALLY_SHARED) / (own[0][trait] + own[1][trait] + WEIGHT);
                mix(same[trait], agreed[trait], usualOfSame(traits.get(trait), trait));
                for (Circumstance here : Circumstance.values()) {
                    mix(strangers[here.table()][trait], met[here.table()][trait], usualOfStrangers(here, trait));
                }
            }
            parts(found[0], found[1], found[2]);
            reckon();
        }
    }

    /** Whether those who have a field of the user's own in common are one customer, or only live together. */
    private void own(double[][] counts, long pattern, Parts parts) {
        for (int trait = Trait.OWN; trait < traits.size(); trait++) {
            if (Comparison.level(pattern, trait) == Similarity.SAME) {
                counts[0][trait] += parts.same();
                counts[1][trait] += parts.family() + parts.place();
            }
        }
    }

    /** Counts what pairs have in common who are not one customer, where they meet in one circumstance. */
    private void strangersOf(Evidence evidence, double[][][] counts, Circumstance here) {
        for (int pair = 0; pair < evidence.size(); pair++) {
            long pattern = evidence.pattern(pair);
            double strange = 1 - parts(odds(pattern, evidence.rarity(pair))).same();
            for (int trait = 0; trait < traits.size(); trait++) {
                if (Circumstance.of(pattern, trait) == here) {
                    counts[here.table()][trait][Comparison.level(pattern, trait)] += strange;
                }
            }
        }
    }

    private void count(double[][] counts, long pattern, double weight) {
        for (int trait = 0; trait < traits.size(); trait++) {
            counts[trait][Comparison.level(pattern, trait)] += weight;
        }
    }

    private static void mix(double[] likelihoods, double[] counts, double[] usual) {
        double all = WEIGHT;
        for (int level = Similarity.OTHER; level < Similarity.LEVELS; level++) {
            all += counts[level];
        }
        for (int level = Similarity.OTHER; level < Similarity.LEVELS; level++) {
            likelihoods[level] = (counts[level] + WEIGHT * usual[level]) / all;
        }
    }

    private void parts(double found, double families, double places) {
        samePart = part(found, USUAL_PER_CUSTOMER);
        familyPart = part(families, HOUSEHOLDS_PER_CUSTOMER);
        placePart = part(places, PLACES_PER_CUSTOMER);
    }

    private double part(double found, double usualPerCustomer) {
        double usual = Math.min(LARGEST_USUAL, usualPerCustomer * customers);
        return Math.min(MOST, (found + usual) / (pairs + usual));
    }
}
