package vn.giamngheo.household.retention;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.giamngheo.household.security.Author;

/** Counts what the retention would remove today, whether it is turned on or not. */
@ApplicationScoped
class PreviewRetention {

    private final RetentionRules rules;
    private final Instance<DataSet> dataSets;
    private final Author author;
    private final boolean enabled;

    PreviewRetention(
            RetentionRules rules,
            Instance<DataSet> dataSets,
            Author author,
            @ConfigProperty(name = "registry.retention.enabled", defaultValue = "false") boolean enabled) {
        this.rules = rules;
        this.dataSets = dataSets;
        this.author = author;
        this.enabled = enabled;
    }

    @Transactional
    PreviewView preview() {
        return new PreviewView(enabled, rules.all().stream().map(this::preview).toList());
    }

    private RuleView preview(RetentionRule rule) {
        var keptSince = rule.keptSince(author.today());
        var due = dataSets.stream()
                .filter(dataSet -> dataSet.name().equals(rule.dataSet()))
                .mapToLong(dataSet -> dataSet.due(keptSince))
                .sum();
        return new RuleView(
                rule.dataSet(),
                rule.months(),
                rule.countsFrom(),
                rule.what(),
                rule.confidence(),
                rule.source(),
                keptSince,
                due);
    }

    /** What is due today. */
    @Schema(name = "RetentionPreview")
    record PreviewView(
            @Schema(required = true, description = "Whether the site has turned it on (registry.retention.enabled).")
            boolean enabled,

            @Schema(required = true) List<RuleView> items) {}

    /** A rule, and how much it concerns today. */
    @Schema(name = "RetentionRule")
    record RuleView(
            @Schema(required = true, examples = "ENDED_HOUSEHOLD")
            String dataSet,

            @Schema(required = true, examples = "120") int months,

            @Schema(required = true, description = "READ, ENDED or DECIDED.", examples = "ENDED")
            String countsFrom,

            @Schema(
                    required = true,
                    description = "DELETED, PSEUDONYMISED or TEXT_REMOVED.",
                    examples = "PSEUDONYMISED")
            String what,

            @Schema(
                    required = true,
                    description = "CONFIRMED, RECALLED or DRAFT: a choice of this suite.",
                    examples = "DRAFT")
            String confidence,

            @Schema(required = true) String source,

            @Schema(required = true, description = "What counts from an earlier day is due.")
            LocalDate keptSince,

            @Schema(required = true) long due) {}
}
