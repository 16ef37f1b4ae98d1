/**
 */
package org.photonbench.model.catalogue;

import java.time.ZonedDateTime;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Measurement</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One measurement on an emitter.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.photonbench.model.catalogue.Measurement#getTechnique <em>Technique</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Measurement#getFiles <em>Files</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Measurement#getSetup <em>Setup</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Measurement#getCondition <em>Condition</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Measurement#getTime <em>Time</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Measurement#getDuration <em>Duration</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Measurement#getOperator <em>Operator</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Measurement#getCalibrations <em>Calibrations</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.Measurement#getResults <em>Results</em>}</li>
 * </ul>
 *
 * @see org.photonbench.model.catalogue.CataloguePackage#getMeasurement()
 * @model
 * @generated
 */
public interface Measurement extends MeasuredEntity {
	/**
	 * Returns the value of the '<em><b>Technique</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * for example hbt, lifetime, spectrum
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Technique</em>' attribute.
	 * @see #setTechnique(String)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getMeasurement_Technique()
	 * @model
	 * @generated
	 */
	String getTechnique();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.Measurement#getTechnique <em>Technique</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Technique</em>' attribute.
	 * @see #getTechnique()
	 * @generated
	 */
	void setTechnique(String value);

	/**
	 * Returns the value of the '<em><b>Files</b></em>' containment reference list.
	 * The list contents are of type {@link org.photonbench.model.catalogue.DataFile}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Files</em>' containment reference list.
	 * @see org.photonbench.model.catalogue.CataloguePackage#getMeasurement_Files()
	 * @model containment="true"
	 * @generated
	 */
	EList<DataFile> getFiles();

	/**
	 * Returns the value of the '<em><b>Setup</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Setup</em>' reference.
	 * @see #setSetup(Setup)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getMeasurement_Setup()
	 * @model
	 * @generated
	 */
	Setup getSetup();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.Measurement#getSetup <em>Setup</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Setup</em>' reference.
	 * @see #getSetup()
	 * @generated
	 */
	void setSetup(Setup value);

	/**
	 * Returns the value of the '<em><b>Condition</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Condition</em>' containment reference.
	 * @see #setCondition(Condition)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getMeasurement_Condition()
	 * @model containment="true"
	 * @generated
	 */
	Condition getCondition();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.Measurement#getCondition <em>Condition</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Condition</em>' containment reference.
	 * @see #getCondition()
	 * @generated
	 */
	void setCondition(Condition value);

	/**
	 * Returns the value of the '<em><b>Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * when it began
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Time</em>' attribute.
	 * @see #setTime(ZonedDateTime)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getMeasurement_Time()
	 * @model dataType="org.photonbench.model.catalogue.ZonedTime"
	 * @generated
	 */
	ZonedDateTime getTime();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.Measurement#getTime <em>Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Time</em>' attribute.
	 * @see #getTime()
	 * @generated
	 */
	void setTime(ZonedDateTime value);

	/**
	 * Returns the value of the '<em><b>Duration</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * acquisition time
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Duration</em>' containment reference.
	 * @see #setDuration(Quantity)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getMeasurement_Duration()
	 * @model containment="true"
	 *        annotation="http://www.photonbench.org/quantity unit='s' minimum='0'"
	 * @generated
	 */
	Quantity getDuration();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.Measurement#getDuration <em>Duration</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Duration</em>' containment reference.
	 * @see #getDuration()
	 * @generated
	 */
	void setDuration(Quantity value);

	/**
	 * Returns the value of the '<em><b>Operator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Operator</em>' attribute.
	 * @see #setOperator(String)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getMeasurement_Operator()
	 * @model
	 * @generated
	 */
	String getOperator();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.Measurement#getOperator <em>Operator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Operator</em>' attribute.
	 * @see #getOperator()
	 * @generated
	 */
	void setOperator(String value);

	/**
	 * Returns the value of the '<em><b>Calibrations</b></em>' reference list.
	 * The list contents are of type {@link org.photonbench.model.catalogue.Calibration}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Calibrations</em>' reference list.
	 * @see org.photonbench.model.catalogue.CataloguePackage#getMeasurement_Calibrations()
	 * @model
	 * @generated
	 */
	EList<Calibration> getCalibrations();

	/**
	 * Returns the value of the '<em><b>Results</b></em>' containment reference list.
	 * The list contents are of type {@link org.photonbench.model.catalogue.ResultReference}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Results</em>' containment reference list.
	 * @see org.photonbench.model.catalogue.CataloguePackage#getMeasurement_Results()
	 * @model containment="true"
	 * @generated
	 */
	EList<ResultReference> getResults();

} // Measurement
