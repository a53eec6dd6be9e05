package nl.casusregie.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import nl.casusregie.keys.SealedLine;

/** A bottom line in one version of a plan. */
@Entity
@Table(name = "plan_bottom_line")
class BottomLineRow extends SealedLine<BottomLine> {}
