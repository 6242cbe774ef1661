package vn.giamngheo.task.assignment;

/** What an agency does in a duty: chủ trì, phối hợp, thẩm định or phê duyệt. */
public enum AssignmentRole {
    LEAD,
    COORDINATE,
    APPRAISE,
    APPROVE
}
