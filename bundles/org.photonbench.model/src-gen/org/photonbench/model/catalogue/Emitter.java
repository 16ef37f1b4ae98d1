/**
 */
package org.photonbench.model.catalogue;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Emitter</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What was measured on a sample: one nanocrystal, an ensemble, a film, a superlattice.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.photonbench.model.catalogue.Emitter#getKind <em>Kind</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Emitter#getPosition <em>Position</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Emitter#getSize <em>Size</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Emitter#getComplexes <em>Complexes</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Emitter#getCouplings <em>Couplings</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Emitter#getMeasurements <em>Measurements</em>}</li>
 * </ul>
 *
 * @see org.photonbench.model.catalogue.CataloguePackage#getEmitter()
 * @model
 * @generated
 */
public interface Emitter extends MeasuredEntity {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.photonbench.model.catalogue.EmitterKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.photonbench.model.catalogue.EmitterKind
	 * @see #setKind(EmitterKind)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getEmitter_Kind()
	 * @model
	 * @generated
	 */
	EmitterKind getKind();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.Emitter#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.photonbench.model.catalogue.EmitterKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(EmitterKind value);

	/**
	 * Returns the value of the '<em><b>Position</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Position</em>' containment reference.
	 * @see #setPosition(MapPosition)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getEmitter_Position()
	 * @model containment="true"
	 * @generated
	 */
	MapPosition getPosition();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.Emitter#getPosition <em>Position</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Position</em>' containment reference.
	 * @see #getPosition()
	 * @generated
	 */
	void setPosition(MapPosition value);

	/**
	 * Returns the value of the '<em><b>Size</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * its own size, where it is known
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Size</em>' containment reference.
	 * @see #setSize(Quantity)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getEmitter_Size()
	 * @model containment="true"
	 *        annotation="http://www.photonbench.org/quantity unit='nm' above='0'"
	 * @generated
	 */
	Quantity getSize();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.Emitter#getSize <em>Size</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Size</em>' containment reference.
	 * @see #getSize()
	 * @generated
	 */
	void setSize(Quantity value);

	/**
	 * Returns the value of the '<em><b>Complexes</b></em>' containment reference list.
	 * The list contents are of type {@link org.photonbench.model.catalogue.ExcitonComplex}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Complexes</em>' containment reference list.
	 * @see org.photonbench.model.catalogue.CataloguePackage#getEmitter_Complexes()
	 * @model containment="true"
	 * @generated
	 */
	EList<ExcitonComplex> getComplexes();

	/**
	 * Returns the value of the '<em><b>Couplings</b></em>' containment reference list.
	 * The list contents are of type {@link org.photonbench.model.catalogue.Coupling}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Couplings</em>' containment reference list.
	 * @see org.photonbench.model.catalogue.CataloguePackage#getEmitter_Couplings()
	 * @model containment="true"
	 * @generated
	 */
	EList<Coupling> getCouplings();

	/**
	 * Returns the value of the '<em><b>Measurements</b></em>' containment reference list.
	 * The list contents are of type {@link org.photonbench.model.catalogue.Measurement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Measurements</em>' containment reference list.
	 * @see org.photonbench.model.catalogue.CataloguePackage#getEmitter_Measurements()
	 * @model containment="true"
	 * @generated
	 */
	EList<Measurement> getMeasurements();

} // Emitter
