package nl.casusregie.evaluation;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import nl.casusregie.keys.SealedLine;

/** What one evaluation says of one bottom line. */
@Entity
@Table(name = "evaluation_bottom_line")
class LineJudgementRow extends SealedLine<LineJudgement> {}
