/**
 */
package org.photonbench.model.catalogue;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Sample</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something that can be put under a microscope, made from a batch.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.photonbench.model.catalogue.Sample#getBatch <em>Batch</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Sample#getLigands <em>Ligands</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Sample#getMatrix <em>Matrix</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Sample#getSubstrate <em>Substrate</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Sample#getMade <em>Made</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Sample#getConcentration <em>Concentration</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Sample#getEmitters <em>Emitters</em>}</li>
 * </ul>
 *
 * @see org.photonbench.model.catalogue.CataloguePackage#getSample()
 * @model
 * @generated
 */
public interface Sample extends MeasuredEntity {
	/**
	 * Returns the value of the '<em><b>Batch</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Batch</em>' reference.
	 * @see #setBatch(Batch)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getSample_Batch()
	 * @model
	 * @generated
	 */
	Batch getBatch();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.Sample#getBatch <em>Batch</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Batch</em>' reference.
	 * @see #getBatch()
	 * @generated
	 */
	void setBatch(Batch value);

	/**
	 * Returns the value of the '<em><b>Ligands</b></em>' reference list.
	 * The list contents are of type {@link org.photonbench.model.catalogue.Ligand}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * where they are others than those of the batch
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ligands</em>' reference list.
	 * @see org.photonbench.model.catalogue.CataloguePackage#getSample_Ligands()
	 * @model
	 * @generated
	 */
	EList<Ligand> getLigands();

	/**
	 * Returns the value of the '<em><b>Matrix</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Matrix</em>' reference.
	 * @see #setMatrix(Matrix)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getSample_Matrix()
	 * @model
	 * @generated
	 */
	Matrix getMatrix();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.Sample#getMatrix <em>Matrix</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Matrix</em>' reference.
	 * @see #getMatrix()
	 * @generated
	 */
	void setMatrix(Matrix value);

	/**
	 * Returns the value of the '<em><b>Substrate</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Substrate</em>' reference.
	 * @see #setSubstrate(Substrate)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getSample_Substrate()
	 * @model
	 * @generated
	 */
	Substrate getSubstrate();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.Sample#getSubstrate <em>Substrate</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Substrate</em>' reference.
	 * @see #getSubstrate()
	 * @generated
	 */
	void setSubstrate(Substrate value);

	/**
	 * Returns the value of the '<em><b>Made</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Made</em>' attribute.
	 * @see #setMade(LocalDate)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getSample_Made()
	 * @model dataType="org.photonbench.model.catalogue.Date"
	 * @generated
	 */
	LocalDate getMade();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.Sample#getMade <em>Made</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Made</em>' attribute.
	 * @see #getMade()
	 * @generated
	 */
	void setMade(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Concentration</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * concentration of the solution that it was made from
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Concentration</em>' containment reference.
	 * @see #setConcentration(Quantity)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getSample_Concentration()
	 * @model containment="true"
	 *        annotation="http://www.photonbench.org/quantity unit='g/L' minimum='0'"
	 * @generated
	 */
	Quantity getConcentration();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.Sample#getConcentration <em>Concentration</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Concentration</em>' containment reference.
	 * @see #getConcentration()
	 * @generated
	 */
	void setConcentration(Quantity value);

	/**
	 * Returns the value of the '<em><b>Emitters</b></em>' containment reference list.
	 * The list contents are of type {@link org.photonbench.model.catalogue.Emitter}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Emitters</em>' containment reference list.
	 * @see org.photonbench.model.catalogue.CataloguePackage#getSample_Emitters()
	 * @model containment="true"
	 * @generated
	 */
	EList<Emitter> getEmitters();

} // Sample
