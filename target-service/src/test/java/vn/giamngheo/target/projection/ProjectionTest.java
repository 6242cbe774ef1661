package vn.giamngheo.target.projection;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;

import vn.giamngheo.target.ServiceTest;
import vn.giamngheo.target.area.Area;

/** What the tests about figures say in one word each; whatever is told here is counted when the call returns. */
public abstract class ProjectionTest extends ServiceTest {

    @Inject
    RecordSurveyOutcome recordSurveyOutcome;

    @Inject
    RecordRegisterEntry recordRegisterEntry;

    @Inject
    RecordClosing recordClosing;

    @Inject
    CountCommunes countCommunes;

    protected static UUID home() {
        return UUID.randomUUID();
    }

    /** Surveys were completed. */
    protected void heard(Found... surveys) {
        for (var survey : surveys) {
            recordSurveyOutcome.apply(survey.outcome());
        }
        countCommunes.count();
    }

    /** A household is on the register of a commune since a day. */
    protected void registered(UUID household, Area commune, String since) {
        entry(household, 1, stay(commune, since, null));
    }

    protected void registered(int households, Area commune, String since) {
        for (var i = 0; i < households; i++) {
            recordRegisterEntry.apply(new RegisterEntry(home(), 1, List.of(stay(commune, since, null)), true));
        }
        countCommunes.count();
    }

    /** A household lived in a commune from one day to another, and is on the register no more. */
    protected void left(UUID household, Area commune, String from, String until) {
        entry(household, 9, stay(commune, from, until));
    }

    void entry(UUID household, long sequence, RegisterEntry.Stay... stays) {
        recordRegisterEntry.apply(new RegisterEntry(household, sequence, List.of(stays), true));
        countCommunes.count();
    }

    static RegisterEntry.Stay stay(Area commune, String from, @Nullable String until) {
        return new RegisterEntry.Stay(
                new Area.Key(commune.code(), commune.validFrom()),
                LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until));
    }

    /** A commune closed its list with these results, and so many households on the register. */
    protected void closed(Area commune, int year, long sequence, @Nullable Long households, Found... results) {
        recordClosing.apply(closing(commune, year, sequence, households, results));
        countCommunes.count();
    }

    /** A commune opened its list again. */
    protected void reopened(Area commune, int year, long sequence) {
        recordClosing.apply(reopening(commune, year, sequence));
        countCommunes.count();
    }

    static Reopening reopening(Area commune, int year, long sequence) {
        return new Reopening(new Area.Key(commune.code(), commune.validFrom()), year, sequence);
    }

    static Closing closing(Area commune, int year, long sequence, @Nullable Long households, Found... results) {
        return new Closing(
                new Area.Key(commune.code(), commune.validFrom()),
                year,
                sequence,
                (int) sequence,
                List.of(new Closing.Result("VN-2016", results.length, checksum(results))),
                households,
                LocalDate.of(year, 12, 14),
                true,
                Instant.parse(year + "-12-15T02:00:00Z"));
    }

    /** As the producer's contract says, drawn here from its words. */
    private static String checksum(Found... results) {
        var lines = Arrays.stream(results)
                .sorted(Comparator.comparing(found -> found.household().toString()))
                .map(found -> found.household() + ":" + found.classification() + "\n")
                .collect(Collectors.joining());
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(lines.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    protected void countAll() {
        countCommunes.count();
    }
}
