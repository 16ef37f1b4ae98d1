/**
 */
package org.photonbench.model.catalogue.impl;

import java.time.ZonedDateTime;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.photonbench.model.catalogue.Calibration;
import org.photonbench.model.catalogue.CataloguePackage;
import org.photonbench.model.catalogue.Condition;
import org.photonbench.model.catalogue.DataFile;
import org.photonbench.model.catalogue.Measurement;
import org.photonbench.model.catalogue.Quantity;
import org.photonbench.model.catalogue.ResultReference;
import org.photonbench.model.catalogue.Setup;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Measurement</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.photonbench.model.catalogue.impl.MeasurementImpl#getTechnique <em>Technique</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.impl.MeasurementImpl#getFiles <em>Files</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.impl.MeasurementImpl#getSetup <em>Setup</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.impl.MeasurementImpl#getCondition <em>Condition</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.impl.MeasurementImpl#getTime <em>Time</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.impl.MeasurementImpl#getDuration <em>Duration</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.impl.MeasurementImpl#getOperator <em>Operator</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.impl.MeasurementImpl#getCalibrations <em>Calibrations</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.impl.MeasurementImpl#getResults <em>Results</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MeasurementImpl extends MeasuredEntityImpl implements Measurement {
	/**
	 * The default value of the '{@link #getTechnique() <em>Technique</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTechnique()
	 * @generated
	 * @ordered
	 */
	protected static final String TECHNIQUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTechnique() <em>Technique</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTechnique()
	 * @generated
	 * @ordered
	 */
	protected String technique = TECHNIQUE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getFiles() <em>Files</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFiles()
	 * @generated
	 * @ordered
	 */
	protected EList<DataFile> files;

	/**
	 * The cached value of the '{@link #getSetup() <em>Setup</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSetup()
	 * @generated
	 * @ordered
	 */
	protected Setup setup;

	/**
	 * The cached value of the '{@link #getCondition() <em>Condition</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCondition()
	 * @generated
	 * @ordered
	 */
	protected Condition condition;

	/**
	 * The default value of the '{@link #getTime() <em>Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTime()
	 * @generated
	 * @ordered
	 */
	protected static final ZonedDateTime TIME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTime() <em>Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTime()
	 * @generated
	 * @ordered
	 */
	protected ZonedDateTime time = TIME_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDuration() <em>Duration</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDuration()
	 * @generated
	 * @ordered
	 */
	protected Quantity duration;

	/**
	 * The default value of the '{@link #getOperator() <em>Operator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOperator()
	 * @generated
	 * @ordered
	 */
	protected static final String OPERATOR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOperator() <em>Operator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOperator()
	 * @generated
	 * @ordered
	 */
	protected String operator = OPERATOR_EDEFAULT;

	/**
	 * The cached value of the '{@link #getCalibrations() <em>Calibrations</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCalibrations()
	 * @generated
	 * @ordered
	 */
	protected EList<Calibration> calibrations;

	/**
	 * The cached value of the '{@link #getResults() <em>Results</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResults()
	 * @generated
	 * @ordered
	 */
	protected EList<ResultReference> results;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MeasurementImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CataloguePackage.Literals.MEASUREMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTechnique() {
		return technique;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTechnique(String newTechnique) {
		String oldTechnique = technique;
		technique = newTechnique;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.MEASUREMENT__TECHNIQUE, oldTechnique, technique));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DataFile> getFiles() {
		if (files == null) {
			files = new EObjectContainmentEList<DataFile>(DataFile.class, this, CataloguePackage.MEASUREMENT__FILES);
		}
		return files;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Setup getSetup() {
		if (setup != null && setup.eIsProxy()) {
			InternalEObject oldSetup = (InternalEObject)setup;
			setup = (Setup)eResolveProxy(oldSetup);
			if (setup != oldSetup) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, CataloguePackage.MEASUREMENT__SETUP, oldSetup, setup));
			}
		}
		return setup;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Setup basicGetSetup() {
		return setup;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSetup(Setup newSetup) {
		Setup oldSetup = setup;
		setup = newSetup;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.MEASUREMENT__SETUP, oldSetup, setup));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Condition getCondition() {
		return condition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetCondition(Condition newCondition, NotificationChain msgs) {
		Condition oldCondition = condition;
		condition = newCondition;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, CataloguePackage.MEASUREMENT__CONDITION, oldCondition, newCondition);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCondition(Condition newCondition) {
		if (newCondition != condition) {
			NotificationChain msgs = null;
			if (condition != null)
				msgs = ((InternalEObject)condition).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - CataloguePackage.MEASUREMENT__CONDITION, null, msgs);
			if (newCondition != null)
				msgs = ((InternalEObject)newCondition).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - CataloguePackage.MEASUREMENT__CONDITION, null, msgs);
			msgs = basicSetCondition(newCondition, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.MEASUREMENT__CONDITION, newCondition, newCondition));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ZonedDateTime getTime() {
		return time;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTime(ZonedDateTime newTime) {
		ZonedDateTime oldTime = time;
		time = newTime;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.MEASUREMENT__TIME, oldTime, time));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Quantity getDuration() {
		return duration;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetDuration(Quantity newDuration, NotificationChain msgs) {
		Quantity oldDuration = duration;
		duration = newDuration;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, CataloguePackage.MEASUREMENT__DURATION, oldDuration, newDuration);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDuration(Quantity newDuration) {
		if (newDuration != duration) {
			NotificationChain msgs = null;
			if (duration != null)
				msgs = ((InternalEObject)duration).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - CataloguePackage.MEASUREMENT__DURATION, null, msgs);
			if (newDuration != null)
				msgs = ((InternalEObject)newDuration).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - CataloguePackage.MEASUREMENT__DURATION, null, msgs);
			msgs = basicSetDuration(newDuration, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.MEASUREMENT__DURATION, newDuration, newDuration));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOperator() {
		return operator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOperator(String newOperator) {
		String oldOperator = operator;
		operator = newOperator;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.MEASUREMENT__OPERATOR, oldOperator, operator));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Calibration> getCalibrations() {
		if (calibrations == null) {
			calibrations = new EObjectResolvingEList<Calibration>(Calibration.class, this, CataloguePackage.MEASUREMENT__CALIBRATIONS);
		}
		return calibrations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ResultReference> getResults() {
		if (results == null) {
			results = new EObjectContainmentEList<ResultReference>(ResultReference.class, this, CataloguePackage.MEASUREMENT__RESULTS);
		}
		return results;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CataloguePackage.MEASUREMENT__FILES:
				return ((InternalEList<?>)getFiles()).basicRemove(otherEnd, msgs);
			case CataloguePackage.MEASUREMENT__CONDITION:
				return basicSetCondition(null, msgs);
			case CataloguePackage.MEASUREMENT__DURATION:
				return basicSetDuration(null, msgs);
			case CataloguePackage.MEASUREMENT__RESULTS:
				return ((InternalEList<?>)getResults()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CataloguePackage.MEASUREMENT__TECHNIQUE:
				return getTechnique();
			case CataloguePackage.MEASUREMENT__FILES:
				return getFiles();
			case CataloguePackage.MEASUREMENT__SETUP:
				if (resolve) return getSetup();
				return basicGetSetup();
			case CataloguePackage.MEASUREMENT__CONDITION:
				return getCondition();
			case CataloguePackage.MEASUREMENT__TIME:
				return getTime();
			case CataloguePackage.MEASUREMENT__DURATION:
				return getDuration();
			case CataloguePackage.MEASUREMENT__OPERATOR:
				return getOperator();
			case CataloguePackage.MEASUREMENT__CALIBRATIONS:
				return getCalibrations();
			case CataloguePackage.MEASUREMENT__RESULTS:
				return getResults();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case CataloguePackage.MEASUREMENT__TECHNIQUE:
				setTechnique((String)newValue);
				return;
			case CataloguePackage.MEASUREMENT__FILES:
				getFiles().clear();
				getFiles().addAll((Collection<? extends DataFile>)newValue);
				return;
			case CataloguePackage.MEASUREMENT__SETUP:
				setSetup((Setup)newValue);
				return;
			case CataloguePackage.MEASUREMENT__CONDITION:
				setCondition((Condition)newValue);
				return;
			case CataloguePackage.MEASUREMENT__TIME:
				setTime((ZonedDateTime)newValue);
				return;
			case CataloguePackage.MEASUREMENT__DURATION:
				setDuration((Quantity)newValue);
				return;
			case CataloguePackage.MEASUREMENT__OPERATOR:
				setOperator((String)newValue);
				return;
			case CataloguePackage.MEASUREMENT__CALIBRATIONS:
				getCalibrations().clear();
				getCalibrations().addAll((Collection<? extends Calibration>)newValue);
				return;
			case CataloguePackage.MEASUREMENT__RESULTS:
				getResults().clear();
				getResults().addAll((Collection<? extends ResultReference>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case CataloguePackage.MEASUREMENT__TECHNIQUE:
				setTechnique(TECHNIQUE_EDEFAULT);
				return;
			case CataloguePackage.MEASUREMENT__FILES:
				getFiles().clear();
				return;
			case CataloguePackage.MEASUREMENT__SETUP:
				setSetup((Setup)null);
				return;
			case CataloguePackage.MEASUREMENT__CONDITION:
				setCondition((Condition)null);
				return;
			case CataloguePackage.MEASUREMENT__TIME:
				setTime(TIME_EDEFAULT);
				return;
			case CataloguePackage.MEASUREMENT__DURATION:
				setDuration((Quantity)null);
				return;
			case CataloguePackage.MEASUREMENT__OPERATOR:
				setOperator(OPERATOR_EDEFAULT);
				return;
			case CataloguePackage.MEASUREMENT__CALIBRATIONS:
				getCalibrations().clear();
				return;
			case CataloguePackage.MEASUREMENT__RESULTS:
				getResults().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case CataloguePackage.MEASUREMENT__TECHNIQUE:
				return TECHNIQUE_EDEFAULT == null ? technique != null : !TECHNIQUE_EDEFAULT.equals(technique);
			case CataloguePackage.MEASUREMENT__FILES:
				return files != null && !files.isEmpty();
			case CataloguePackage.MEASUREMENT__SETUP:
				return setup != null;
			case CataloguePackage.MEASUREMENT__CONDITION:
				return condition != null;
			case CataloguePackage.MEASUREMENT__TIME:
				return TIME_EDEFAULT == null ? time != null : !TIME_EDEFAULT.equals(time);
			case CataloguePackage.MEASUREMENT__DURATION:
				return duration != null;
			case CataloguePackage.MEASUREMENT__OPERATOR:
				return OPERATOR_EDEFAULT == null ? operator != null : !OPERATOR_EDEFAULT.equals(operator);
			case CataloguePackage.MEASUREMENT__CALIBRATIONS:
				return calibrations != null && !calibrations.isEmpty();
			case CataloguePackage.MEASUREMENT__RESULTS:
				return results != null && !results.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (technique: ");
		result.append(technique);
		result.append(", time: ");
		result.append(time);
		result.append(", operator: ");
		result.append(operator);
		result.append(')');
		return result.toString();
	}

} //MeasurementImpl
