package nl.casusregie.triage;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import nl.casusregie.keys.SealedLine;

/** The answer to one criterion in one decision. */
@Entity
@Table(name = "triage_answer")
class CriterionAnswerRow extends SealedLine<CriterionAnswer> {}
