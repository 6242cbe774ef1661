// From token to overview with the generated types: what a client in TypeScript looks like, and a test that it works.
// GIAMNGHEO_API is the address of the gateway, GIAMNGHEO_TOKEN the access token of a reviewing officer. The round of the
// year must be there.
import createClient from "openapi-fetch";
import type { components, paths } from "../../../target/typescript/api.js";

type Survey = components["schemas"]["Survey"];
type Problem = components["schemas"]["Problem"];

function environment(name: string): string {
  const value = process.env[name];
  if (value === undefined) {
    throw new Error(`${name} is not set`);
  }
  return value;
}

/** What was answered, or the refusal as an error. */
function answered<T>(answer: { data?: T; error?: Problem }): T {
  if (answer.data === undefined) {
    throw new Error(`${answer.error?.type}: ${answer.error?.detail} ${JSON.stringify(answer.error?.errors ?? [])}`);
  }
  return answer.data;
}

/** The version that a change must name. */
function version(survey: Survey): string {
  return `"${survey.version}"`;
}

const year = 2017;
const commune = "20122";
const api = createClient<paths>({
  baseUrl: environment("GIAMNGHEO_API"),
  headers: { Authorization: `Bearer ${environment("GIAMNGHEO_TOKEN")}` },
});

const household = answered(
  await api.POST("/api/v1/households", {
    body: {
      code: `TS-${crypto.randomUUID()}`,
      communeCode: commune,
      registeredOn: `${year}-01-15`,
      synthetic: true,
      members: [
        { fullName: "Hộ của máy khách TypeScript", sex: "FEMALE", birthYear: 1980, relation: "HEAD", healthInsurance: false },
      ],
    },
  }),
);

const draft = answered(
  await api.POST("/api/v1/surveys", {
    body: {
      householdId: household.id,
      roundYear: year,
      surveyedOn: `${year}-10-12`,
      findings: [{ standard: "VN-2016", incomePerHead: 650_000, deprivations: ["HEALTH_INSURANCE"] }],
    },
  }),
);

const submitted = answered(
  await api.POST("/api/v1/surveys/{id}/submission", {
    params: { path: { id: draft.id }, header: { "If-Match": version(draft) } },
  }),
);

const completed = answered(
  await api.POST("/api/v1/surveys/{id}/completion", {
    params: { path: { id: draft.id }, header: { "If-Match": version(submitted) } },
  }),
);

const overview = answered(await api.GET("/api/v1/overview", { params: { query: { area: commune, year } } }));

console.log(
  JSON.stringify({
    household: household.id,
    state: completed.state,
    classification: completed.classifications[0]?.classification,
    poorHouseholds: overview.statistics?.byClass["POOR"],
    partial: overview.partial,
  }),
);
