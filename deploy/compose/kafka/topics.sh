#!/bin/bash
# Makes the topics of docs/events.md that are missing; what is there stays as it is.
set -euo pipefail

# topic NAME PARTITIONS CONFIG...
topic() {
  local name=$1 partitions=$2 configs=() config
  shift 2
  for config in "$@"; do configs+=(--config "$config"); done
  /opt/kafka/bin/kafka-topics.sh --bootstrap-server kafka:9092 --create --if-not-exists --topic "$name" \
    --partitions "$partitions" --replication-factor 1 "${configs[@]}"
}

# Facts are kept for ever: a service that is added later learns the past from them without asking for a replay.
topic household.survey-completed.v1 3 retention.ms=-1
topic household.round-closed.v1 3 retention.ms=-1
topic household.round-reopened.v1 3 retention.ms=-1
topic target.progress-changed.v1 3 retention.ms=-1
topic agency-task.task-closed.v1 3 retention.ms=-1
topic household.area.v1 3 cleanup.policy=compact
topic household.register-entry.v1 3 cleanup.policy=compact
for service in target-service agency-task-service; do
  # As many partitions as their source, for a message keeps its partition; half a year to notice it.
  topic "household.survey-completed.v1.dead-letter.$service" 3 retention.ms=15552000000
  topic "household.area.v1.dead-letter.$service" 3 retention.ms=15552000000
  topic "household.register-entry.v1.dead-letter.$service" 3 retention.ms=15552000000
done
for source in household.round-closed.v1 household.round-reopened.v1; do
  topic "$source.dead-letter.target-service" 3 retention.ms=15552000000
done
