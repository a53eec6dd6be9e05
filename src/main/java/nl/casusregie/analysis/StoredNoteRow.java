package nl.casusregie.analysis;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import nl.casusregie.keys.SealedLine;

/** What one round of the analysis says of one person. */
@Entity
@Table(name = "analysis_person")
class StoredNoteRow extends SealedLine<JointAnalysis.StoredNote> {}
