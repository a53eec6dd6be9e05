package nl.casusregie.analysis;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import nl.casusregie.keys.SealedLine;

/** Who sees something differently in one round of the analysis. */
@Entity
@Table(name = "analysis_disagreement")
class DisagreementRow extends SealedLine<Disagreement> {}
