package vn.giamngheo.local.demo;

import vn.giamngheo.local.process.LocalStackException;

/** Takes one survey from wherever it stands to COMPLETED, as a client does: by its state and its ETag. */
final class SurveyWalk {

    private static final int STEPS = 6;

    private final Api api;

    SurveyWalk(Api api) {
        this.api = api;
    }

    void complete(String id, Reply start) {
        var survey = start;
        for (var step = 0; step < STEPS; step++) {
            var state = survey.body().path("state").asText();
            if (state.equals("COMPLETED")) {
                return;
            }
            var answer = api.change("/surveys/" + id + "/" + order(id, state), etag(survey));
            survey = answer.isSuccess() ? answer : reread(id, answer);
        }
        throw new LocalStackException("Demo data: survey " + id + " does not become COMPLETED.");
    }

    private static String order(String id, String state) {
        return switch (state) {
            case "DRAFT" -> "submission";
            case "SUBMITTED" -> "completion";
            default -> throw new LocalStackException("Demo data: survey " + id + " is " + state + ", not a draft.");
        };
    }

    private static String etag(Reply survey) {
        return survey.etag().orElse("\"" + survey.body().path("version").asText() + "\"");
    }

    /** Seen too old (412) or asked too late (409): look where the survey really stands. */
    private Reply reread(String id, Reply refused) {
        if (refused.status() != 412 && refused.status() != 409) {
            refused.orFail();
        }
        return api.get("/surveys/" + id).orFail();
    }
}
