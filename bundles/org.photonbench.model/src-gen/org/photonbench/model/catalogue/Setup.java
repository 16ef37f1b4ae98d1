/**
 */
package org.photonbench.model.catalogue;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Setup</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Instruments and how the light goes through them.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.photonbench.model.catalogue.Setup#getInstruments <em>Instruments</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Setup#getLightPaths <em>Light Paths</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Setup#getValidFrom <em>Valid From</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Setup#getValidTo <em>Valid To</em>}</li>
 * </ul>
 *
 * @see org.photonbench.model.catalogue.CataloguePackage#getSetup()
 * @model
 * @generated
 */
public interface Setup extends MeasuredEntity {
	/**
	 * Returns the value of the '<em><b>Instruments</b></em>' containment reference list.
	 * The list contents are of type {@link org.photonbench.model.catalogue.Instrument}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Instruments</em>' containment reference list.
	 * @see org.photonbench.model.catalogue.CataloguePackage#getSetup_Instruments()
	 * @model containment="true"
	 * @generated
	 */
	EList<Instrument> getInstruments();

	/**
	 * Returns the value of the '<em><b>Light Paths</b></em>' containment reference list.
	 * The list contents are of type {@link org.photonbench.model.catalogue.LightPath}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Light Paths</em>' containment reference list.
	 * @see org.photonbench.model.catalogue.CataloguePackage#getSetup_LightPaths()
	 * @model containment="true"
	 * @generated
	 */
	EList<LightPath> getLightPaths();

	/**
	 * Returns the value of the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Valid From</em>' attribute.
	 * @see #setValidFrom(LocalDate)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getSetup_ValidFrom()
	 * @model dataType="org.photonbench.model.catalogue.Date"
	 * @generated
	 */
	LocalDate getValidFrom();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.Setup#getValidFrom <em>Valid From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Valid From</em>' attribute.
	 * @see #getValidFrom()
	 * @generated
	 */
	void setValidFrom(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Valid To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Valid To</em>' attribute.
	 * @see #setValidTo(LocalDate)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getSetup_ValidTo()
	 * @model dataType="org.photonbench.model.catalogue.Date"
	 * @generated
	 */
	LocalDate getValidTo();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.Setup#getValidTo <em>Valid To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Valid To</em>' attribute.
	 * @see #getValidTo()
	 * @generated
	 */
	void setValidTo(LocalDate value);

} // Setup
