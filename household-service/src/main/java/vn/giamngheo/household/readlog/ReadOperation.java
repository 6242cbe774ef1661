package vn.giamngheo.household.readlog;

import java.util.Arrays;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** A way in which persons' records are shown, by the name that the API document gives it, and what must be said for it. */
public enum ReadOperation {
    HOUSEHOLD("getHousehold", Needed.OF_AUDITORS),
    HISTORY("getHouseholdHistory", Needed.OF_AUDITORS),
    SURVEYS("listSurveysOfHousehold", Needed.OF_AUDITORS),
    SURVEY("getSurvey", Needed.OF_AUDITORS),
    CLASSIFICATION("getSurveyClassification", Needed.OF_AUDITORS),
    REVIEW("reviewSurvey", Needed.OF_AUDITORS),
    CERTIFICATES("listCertificatesOfHousehold", Needed.OF_AUDITORS),
    SUBJECT_REQUEST("getSubjectRequest", Needed.OF_AUDITORS),
    SUBJECT_REQUEST_HISTORY("getSubjectRequestHistory", Needed.OF_AUDITORS),
    HOUSEHOLDS("listHouseholds", Needed.OF_NOBODY),
    TEXT_SEARCH("searchHouseholds", Needed.OF_NOBODY),
    IDENTITY_SEARCH("searchHouseholdsByIdentityNumber", Needed.OF_NOBODY),
    DUPLICATES("listDuplicateCandidates", Needed.OF_NOBODY),
    CLASSIFIED("listClassifiedHouseholds", Needed.OF_NOBODY),
    FLOW("listFlowHouseholds", Needed.OF_NOBODY),
    COMPLAINTS("listComplaints", Needed.OF_NOBODY),
    SUBJECT_REQUESTS("listSubjectRequests", Needed.OF_NOBODY),
    EXTRACT("getPersonExtract", Needed.OF_ALL),
    VISIT_CARD("getVisitCard", Needed.WITH_PERSON);

    private final String operationId;
    private final Needed needed;

    ReadOperation(String operationId, Needed needed) {
        this.operationId = operationId;
        this.needed = needed;
    }

    static Optional<ReadOperation> of(@Nullable String operationId) {
        return Arrays.stream(values())
                .filter(operation -> operation.operationId.equals(operationId))
                .findFirst();
    }

    String operationId() {
        return operationId;
    }

    Needed needed() {
        return needed;
    }

    /** Of whom a purpose is asked. */
    enum Needed {
        /** Lists: what a single record is looked at for cannot be known yet. */
        OF_NOBODY,
        /** Those who look at records that are not theirs to work with. */
        OF_AUDITORS,
        OF_ALL,
        /** And for which person besides: the account that asks is no person's. */
        WITH_PERSON
    }
}
