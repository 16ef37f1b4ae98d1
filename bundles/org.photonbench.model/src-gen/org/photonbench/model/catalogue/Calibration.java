/**
 */
package org.photonbench.model.catalogue;

import java.time.ZonedDateTime;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Calibration</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A calibration of a set-up.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.photonbench.model.catalogue.Calibration#getKind <em>Kind</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Calibration#getSetup <em>Setup</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Calibration#getFiles <em>Files</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Calibration#getTime <em>Time</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Calibration#getValidTo <em>Valid To</em>}</li>
 * </ul>
 *
 * @see org.photonbench.model.catalogue.CataloguePackage#getCalibration()
 * @model
 * @generated
 */
public interface Calibration extends MeasuredEntity {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.photonbench.model.catalogue.CalibrationKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.photonbench.model.catalogue.CalibrationKind
	 * @see #setKind(CalibrationKind)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getCalibration_Kind()
	 * @model
	 * @generated
	 */
	CalibrationKind getKind();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.Calibration#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.photonbench.model.catalogue.CalibrationKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(CalibrationKind value);

	/**
	 * Returns the value of the '<em><b>Setup</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Setup</em>' reference.
	 * @see #setSetup(Setup)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getCalibration_Setup()
	 * @model
	 * @generated
	 */
	Setup getSetup();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.Calibration#getSetup <em>Setup</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Setup</em>' reference.
	 * @see #getSetup()
	 * @generated
	 */
	void setSetup(Setup value);

	/**
	 * Returns the value of the '<em><b>Files</b></em>' containment reference list.
	 * The list contents are of type {@link org.photonbench.model.catalogue.DataFile}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Files</em>' containment reference list.
	 * @see org.photonbench.model.catalogue.CataloguePackage#getCalibration_Files()
	 * @model containment="true"
	 * @generated
	 */
	EList<DataFile> getFiles();

	/**
	 * Returns the value of the '<em><b>Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * when it was made
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Time</em>' attribute.
	 * @see #setTime(ZonedDateTime)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getCalibration_Time()
	 * @model dataType="org.photonbench.model.catalogue.ZonedTime"
	 * @generated
	 */
	ZonedDateTime getTime();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.Calibration#getTime <em>Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Time</em>' attribute.
	 * @see #getTime()
	 * @generated
	 */
	void setTime(ZonedDateTime value);

	/**
	 * Returns the value of the '<em><b>Valid To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Valid To</em>' attribute.
	 * @see #setValidTo(ZonedDateTime)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getCalibration_ValidTo()
	 * @model dataType="org.photonbench.model.catalogue.ZonedTime"
	 * @generated
	 */
	ZonedDateTime getValidTo();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.Calibration#getValidTo <em>Valid To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Valid To</em>' attribute.
	 * @see #getValidTo()
	 * @generated
	 */
	void setValidTo(ZonedDateTime value);

} // Calibration
