/**
 */
package org.photonbench.model.catalogue;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Measured Entity</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An entity of which numbers are known beyond those with a feature of their own.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.photonbench.model.catalogue.MeasuredEntity#getQuantities <em>Quantities</em>}</li>
 * </ul>
 *
 * @see org.photonbench.model.catalogue.CataloguePackage#getMeasuredEntity()
 * @model abstract="true"
 * @generated
 */
public interface MeasuredEntity extends Entity {
	/**
	 * Returns the value of the '<em><b>Quantities</b></em>' containment reference list.
	 * The list contents are of type {@link org.photonbench.model.catalogue.Quantity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * further quantities, found by their id
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Quantities</em>' containment reference list.
	 * @see org.photonbench.model.catalogue.CataloguePackage#getMeasuredEntity_Quantities()
	 * @model containment="true"
	 * @generated
	 */
	EList<Quantity> getQuantities();

} // MeasuredEntity
