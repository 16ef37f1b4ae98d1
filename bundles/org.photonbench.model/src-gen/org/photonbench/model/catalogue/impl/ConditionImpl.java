/**
 */
package org.photonbench.model.catalogue.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.photonbench.model.catalogue.CataloguePackage;
import org.photonbench.model.catalogue.Condition;
import org.photonbench.model.catalogue.Excitation;
import org.photonbench.model.catalogue.Quantity;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Condition</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.photonbench.model.catalogue.impl.ConditionImpl#getTemperature <em>Temperature</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.impl.ConditionImpl#getMagneticField <em>Magnetic Field</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.impl.ConditionImpl#getExcitation <em>Excitation</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.impl.ConditionImpl#getExcitationWavelength <em>Excitation Wavelength</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.impl.ConditionImpl#getPower <em>Power</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.impl.ConditionImpl#getPowerDensity <em>Power Density</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.impl.ConditionImpl#getFluence <em>Fluence</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.impl.ConditionImpl#getRepetitionRate <em>Repetition Rate</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.impl.ConditionImpl#getPulseWidth <em>Pulse Width</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.impl.ConditionImpl#getAtmosphere <em>Atmosphere</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.impl.ConditionImpl#getPhotonOrder <em>Photon Order</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.impl.ConditionImpl#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ConditionImpl extends MinimalEObjectImpl.Container implements Condition {
	/**
	 * The cached value of the '{@link #getTemperature() <em>Temperature</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTemperature()
	 * @generated
	 * @ordered
	 */
	protected Quantity temperature;

	/**
	 * The cached value of the '{@link #getMagneticField() <em>Magnetic Field</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMagneticField()
	 * @generated
	 * @ordered
	 */
	protected Quantity magneticField;

	/**
	 * The default value of the '{@link #getExcitation() <em>Excitation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExcitation()
	 * @generated
	 * @ordered
	 */
	protected static final Excitation EXCITATION_EDEFAULT = Excitation.UNKNOWN;

	/**
	 * The cached value of the '{@link #getExcitation() <em>Excitation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExcitation()
	 * @generated
	 * @ordered
	 */
	protected Excitation excitation = EXCITATION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getExcitationWavelength() <em>Excitation Wavelength</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExcitationWavelength()
	 * @generated
	 * @ordered
	 */
	protected Quantity excitationWavelength;

	/**
	 * The cached value of the '{@link #getPower() <em>Power</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPower()
	 * @generated
	 * @ordered
	 */
	protected Quantity power;

	/**
	 * The cached value of the '{@link #getPowerDensity() <em>Power Density</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPowerDensity()
	 * @generated
	 * @ordered
	 */
	protected Quantity powerDensity;

	/**
	 * The cached value of the '{@link #getFluence() <em>Fluence</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFluence()
	 * @generated
	 * @ordered
	 */
	protected Quantity fluence;

	/**
	 * The cached value of the '{@link #getRepetitionRate() <em>Repetition Rate</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRepetitionRate()
	 * @generated
	 * @ordered
	 */
	protected Quantity repetitionRate;

	/**
	 * The cached value of the '{@link #getPulseWidth() <em>Pulse Width</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPulseWidth()
	 * @generated
	 * @ordered
	 */
	protected Quantity pulseWidth;

	/**
	 * The default value of the '{@link #getAtmosphere() <em>Atmosphere</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAtmosphere()
	 * @generated
	 * @ordered
	 */
	protected static final String ATMOSPHERE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAtmosphere() <em>Atmosphere</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAtmosphere()
	 * @generated
	 * @ordered
	 */
	protected String atmosphere = ATMOSPHERE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPhotonOrder() <em>Photon Order</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhotonOrder()
	 * @generated
	 * @ordered
	 */
	protected static final int PHOTON_ORDER_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getPhotonOrder() <em>Photon Order</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhotonOrder()
	 * @generated
	 * @ordered
	 */
	protected int photonOrder = PHOTON_ORDER_EDEFAULT;

	/**
	 * This is true if the Photon Order attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean photonOrderESet;

	/**
	 * The default value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected static final String NOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected String note = NOTE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ConditionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CataloguePackage.Literals.CONDITION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Quantity getTemperature() {
		return temperature;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetTemperature(Quantity newTemperature, NotificationChain msgs) {
		Quantity oldTemperature = temperature;
		temperature = newTemperature;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, CataloguePackage.CONDITION__TEMPERATURE, oldTemperature, newTemperature);
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
	public void setTemperature(Quantity newTemperature) {
		if (newTemperature != temperature) {
			NotificationChain msgs = null;
			if (temperature != null)
				msgs = ((InternalEObject)temperature).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - CataloguePackage.CONDITION__TEMPERATURE, null, msgs);
			if (newTemperature != null)
				msgs = ((InternalEObject)newTemperature).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - CataloguePackage.CONDITION__TEMPERATURE, null, msgs);
			msgs = basicSetTemperature(newTemperature, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.CONDITION__TEMPERATURE, newTemperature, newTemperature));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Quantity getMagneticField() {
		return magneticField;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetMagneticField(Quantity newMagneticField, NotificationChain msgs) {
		Quantity oldMagneticField = magneticField;
		magneticField = newMagneticField;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, CataloguePackage.CONDITION__MAGNETIC_FIELD, oldMagneticField, newMagneticField);
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
	public void setMagneticField(Quantity newMagneticField) {
		if (newMagneticField != magneticField) {
			NotificationChain msgs = null;
			if (magneticField != null)
				msgs = ((InternalEObject)magneticField).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - CataloguePackage.CONDITION__MAGNETIC_FIELD, null, msgs);
			if (newMagneticField != null)
				msgs = ((InternalEObject)newMagneticField).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - CataloguePackage.CONDITION__MAGNETIC_FIELD, null, msgs);
			msgs = basicSetMagneticField(newMagneticField, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.CONDITION__MAGNETIC_FIELD, newMagneticField, newMagneticField));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Excitation getExcitation() {
		return excitation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExcitation(Excitation newExcitation) {
		Excitation oldExcitation = excitation;
		excitation = newExcitation == null ? EXCITATION_EDEFAULT : newExcitation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.CONDITION__EXCITATION, oldExcitation, excitation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Quantity getExcitationWavelength() {
		return excitationWavelength;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetExcitationWavelength(Quantity newExcitationWavelength, NotificationChain msgs) {
		Quantity oldExcitationWavelength = excitationWavelength;
		excitationWavelength = newExcitationWavelength;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, CataloguePackage.CONDITION__EXCITATION_WAVELENGTH, oldExcitationWavelength, newExcitationWavelength);
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
	public void setExcitationWavelength(Quantity newExcitationWavelength) {
		if (newExcitationWavelength != excitationWavelength) {
			NotificationChain msgs = null;
			if (excitationWavelength != null)
				msgs = ((InternalEObject)excitationWavelength).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - CataloguePackage.CONDITION__EXCITATION_WAVELENGTH, null, msgs);
			if (newExcitationWavelength != null)
				msgs = ((InternalEObject)newExcitationWavelength).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - CataloguePackage.CONDITION__EXCITATION_WAVELENGTH, null, msgs);
			msgs = basicSetExcitationWavelength(newExcitationWavelength, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.CONDITION__EXCITATION_WAVELENGTH, newExcitationWavelength, newExcitationWavelength));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Quantity getPower() {
		return power;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetPower(Quantity newPower, NotificationChain msgs) {
		Quantity oldPower = power;
		power = newPower;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, CataloguePackage.CONDITION__POWER, oldPower, newPower);
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
	public void setPower(Quantity newPower) {
		if (newPower != power) {
			NotificationChain msgs = null;
			if (power != null)
				msgs = ((InternalEObject)power).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - CataloguePackage.CONDITION__POWER, null, msgs);
			if (newPower != null)
				msgs = ((InternalEObject)newPower).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - CataloguePackage.CONDITION__POWER, null, msgs);
			msgs = basicSetPower(newPower, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.CONDITION__POWER, newPower, newPower));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Quantity getPowerDensity() {
		return powerDensity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetPowerDensity(Quantity newPowerDensity, NotificationChain msgs) {
		Quantity oldPowerDensity = powerDensity;
		powerDensity = newPowerDensity;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, CataloguePackage.CONDITION__POWER_DENSITY, oldPowerDensity, newPowerDensity);
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
	public void setPowerDensity(Quantity newPowerDensity) {
		if (newPowerDensity != powerDensity) {
			NotificationChain msgs = null;
			if (powerDensity != null)
				msgs = ((InternalEObject)powerDensity).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - CataloguePackage.CONDITION__POWER_DENSITY, null, msgs);
			if (newPowerDensity != null)
				msgs = ((InternalEObject)newPowerDensity).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - CataloguePackage.CONDITION__POWER_DENSITY, null, msgs);
			msgs = basicSetPowerDensity(newPowerDensity, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.CONDITION__POWER_DENSITY, newPowerDensity, newPowerDensity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Quantity getFluence() {
		return fluence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetFluence(Quantity newFluence, NotificationChain msgs) {
		Quantity oldFluence = fluence;
		fluence = newFluence;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, CataloguePackage.CONDITION__FLUENCE, oldFluence, newFluence);
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
	public void setFluence(Quantity newFluence) {
		if (newFluence != fluence) {
			NotificationChain msgs = null;
			if (fluence != null)
				msgs = ((InternalEObject)fluence).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - CataloguePackage.CONDITION__FLUENCE, null, msgs);
			if (newFluence != null)
				msgs = ((InternalEObject)newFluence).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - CataloguePackage.CONDITION__FLUENCE, null, msgs);
			msgs = basicSetFluence(newFluence, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.CONDITION__FLUENCE, newFluence, newFluence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Quantity getRepetitionRate() {
		return repetitionRate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetRepetitionRate(Quantity newRepetitionRate, NotificationChain msgs) {
		Quantity oldRepetitionRate = repetitionRate;
		repetitionRate = newRepetitionRate;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, CataloguePackage.CONDITION__REPETITION_RATE, oldRepetitionRate, newRepetitionRate);
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
	public void setRepetitionRate(Quantity newRepetitionRate) {
		if (newRepetitionRate != repetitionRate) {
			NotificationChain msgs = null;
			if (repetitionRate != null)
				msgs = ((InternalEObject)repetitionRate).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - CataloguePackage.CONDITION__REPETITION_RATE, null, msgs);
			if (newRepetitionRate != null)
				msgs = ((InternalEObject)newRepetitionRate).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - CataloguePackage.CONDITION__REPETITION_RATE, null, msgs);
			msgs = basicSetRepetitionRate(newRepetitionRate, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.CONDITION__REPETITION_RATE, newRepetitionRate, newRepetitionRate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Quantity getPulseWidth() {
		return pulseWidth;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetPulseWidth(Quantity newPulseWidth, NotificationChain msgs) {
		Quantity oldPulseWidth = pulseWidth;
		pulseWidth = newPulseWidth;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, CataloguePackage.CONDITION__PULSE_WIDTH, oldPulseWidth, newPulseWidth);
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
	public void setPulseWidth(Quantity newPulseWidth) {
		if (newPulseWidth != pulseWidth) {
			NotificationChain msgs = null;
			if (pulseWidth != null)
				msgs = ((InternalEObject)pulseWidth).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - CataloguePackage.CONDITION__PULSE_WIDTH, null, msgs);
			if (newPulseWidth != null)
				msgs = ((InternalEObject)newPulseWidth).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - CataloguePackage.CONDITION__PULSE_WIDTH, null, msgs);
			msgs = basicSetPulseWidth(newPulseWidth, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.CONDITION__PULSE_WIDTH, newPulseWidth, newPulseWidth));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAtmosphere() {
		return atmosphere;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAtmosphere(String newAtmosphere) {
		String oldAtmosphere = atmosphere;
		atmosphere = newAtmosphere;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.CONDITION__ATMOSPHERE, oldAtmosphere, atmosphere));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPhotonOrder() {
		return photonOrder;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPhotonOrder(int newPhotonOrder) {
		int oldPhotonOrder = photonOrder;
		photonOrder = newPhotonOrder;
		boolean oldPhotonOrderESet = photonOrderESet;
		photonOrderESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.CONDITION__PHOTON_ORDER, oldPhotonOrder, photonOrder, !oldPhotonOrderESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetPhotonOrder() {
		int oldPhotonOrder = photonOrder;
		boolean oldPhotonOrderESet = photonOrderESet;
		photonOrder = PHOTON_ORDER_EDEFAULT;
		photonOrderESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, CataloguePackage.CONDITION__PHOTON_ORDER, oldPhotonOrder, PHOTON_ORDER_EDEFAULT, oldPhotonOrderESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetPhotonOrder() {
		return photonOrderESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNote() {
		return note;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNote(String newNote) {
		String oldNote = note;
		note = newNote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.CONDITION__NOTE, oldNote, note));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CataloguePackage.CONDITION__TEMPERATURE:
				return basicSetTemperature(null, msgs);
			case CataloguePackage.CONDITION__MAGNETIC_FIELD:
				return basicSetMagneticField(null, msgs);
			case CataloguePackage.CONDITION__EXCITATION_WAVELENGTH:
				return basicSetExcitationWavelength(null, msgs);
			case CataloguePackage.CONDITION__POWER:
				return basicSetPower(null, msgs);
			case CataloguePackage.CONDITION__POWER_DENSITY:
				return basicSetPowerDensity(null, msgs);
			case CataloguePackage.CONDITION__FLUENCE:
				return basicSetFluence(null, msgs);
			case CataloguePackage.CONDITION__REPETITION_RATE:
				return basicSetRepetitionRate(null, msgs);
			case CataloguePackage.CONDITION__PULSE_WIDTH:
				return basicSetPulseWidth(null, msgs);
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
			case CataloguePackage.CONDITION__TEMPERATURE:
				return getTemperature();
			case CataloguePackage.CONDITION__MAGNETIC_FIELD:
				return getMagneticField();
			case CataloguePackage.CONDITION__EXCITATION:
				return getExcitation();
			case CataloguePackage.CONDITION__EXCITATION_WAVELENGTH:
				return getExcitationWavelength();
			case CataloguePackage.CONDITION__POWER:
				return getPower();
			case CataloguePackage.CONDITION__POWER_DENSITY:
				return getPowerDensity();
			case CataloguePackage.CONDITION__FLUENCE:
				return getFluence();
			case CataloguePackage.CONDITION__REPETITION_RATE:
				return getRepetitionRate();
			case CataloguePackage.CONDITION__PULSE_WIDTH:
				return getPulseWidth();
			case CataloguePackage.CONDITION__ATMOSPHERE:
				return getAtmosphere();
			case CataloguePackage.CONDITION__PHOTON_ORDER:
				return getPhotonOrder();
			case CataloguePackage.CONDITION__NOTE:
				return getNote();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case CataloguePackage.CONDITION__TEMPERATURE:
				setTemperature((Quantity)newValue);
				return;
			case CataloguePackage.CONDITION__MAGNETIC_FIELD:
				setMagneticField((Quantity)newValue);
				return;
			case CataloguePackage.CONDITION__EXCITATION:
				setExcitation((Excitation)newValue);
				return;
			case CataloguePackage.CONDITION__EXCITATION_WAVELENGTH:
				setExcitationWavelength((Quantity)newValue);
				return;
			case CataloguePackage.CONDITION__POWER:
				setPower((Quantity)newValue);
				return;
			case CataloguePackage.CONDITION__POWER_DENSITY:
				setPowerDensity((Quantity)newValue);
				return;
			case CataloguePackage.CONDITION__FLUENCE:
				setFluence((Quantity)newValue);
				return;
			case CataloguePackage.CONDITION__REPETITION_RATE:
				setRepetitionRate((Quantity)newValue);
				return;
			case CataloguePackage.CONDITION__PULSE_WIDTH:
				setPulseWidth((Quantity)newValue);
				return;
			case CataloguePackage.CONDITION__ATMOSPHERE:
				setAtmosphere((String)newValue);
				return;
			case CataloguePackage.CONDITION__PHOTON_ORDER:
				setPhotonOrder((Integer)newValue);
				return;
			case CataloguePackage.CONDITION__NOTE:
				setNote((String)newValue);
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
			case CataloguePackage.CONDITION__TEMPERATURE:
				setTemperature((Quantity)null);
				return;
			case CataloguePackage.CONDITION__MAGNETIC_FIELD:
				setMagneticField((Quantity)null);
				return;
			case CataloguePackage.CONDITION__EXCITATION:
				setExcitation(EXCITATION_EDEFAULT);
				return;
			case CataloguePackage.CONDITION__EXCITATION_WAVELENGTH:
				setExcitationWavelength((Quantity)null);
				return;
			case CataloguePackage.CONDITION__POWER:
				setPower((Quantity)null);
				return;
			case CataloguePackage.CONDITION__POWER_DENSITY:
				setPowerDensity((Quantity)null);
				return;
			case CataloguePackage.CONDITION__FLUENCE:
				setFluence((Quantity)null);
				return;
			case CataloguePackage.CONDITION__REPETITION_RATE:
				setRepetitionRate((Quantity)null);
				return;
			case CataloguePackage.CONDITION__PULSE_WIDTH:
				setPulseWidth((Quantity)null);
				return;
			case CataloguePackage.CONDITION__ATMOSPHERE:
				setAtmosphere(ATMOSPHERE_EDEFAULT);
				return;
			case CataloguePackage.CONDITION__PHOTON_ORDER:
				unsetPhotonOrder();
				return;
			case CataloguePackage.CONDITION__NOTE:
				setNote(NOTE_EDEFAULT);
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
			case CataloguePackage.CONDITION__TEMPERATURE:
				return temperature != null;
			case CataloguePackage.CONDITION__MAGNETIC_FIELD:
				return magneticField != null;
			case CataloguePackage.CONDITION__EXCITATION:
				return excitation != EXCITATION_EDEFAULT;
			case CataloguePackage.CONDITION__EXCITATION_WAVELENGTH:
				return excitationWavelength != null;
			case CataloguePackage.CONDITION__POWER:
				return power != null;
			case CataloguePackage.CONDITION__POWER_DENSITY:
				return powerDensity != null;
			case CataloguePackage.CONDITION__FLUENCE:
				return fluence != null;
			case CataloguePackage.CONDITION__REPETITION_RATE:
				return repetitionRate != null;
			case CataloguePackage.CONDITION__PULSE_WIDTH:
				return pulseWidth != null;
			case CataloguePackage.CONDITION__ATMOSPHERE:
				return ATMOSPHERE_EDEFAULT == null ? atmosphere != null : !ATMOSPHERE_EDEFAULT.equals(atmosphere);
			case CataloguePackage.CONDITION__PHOTON_ORDER:
				return isSetPhotonOrder();
			case CataloguePackage.CONDITION__NOTE:
				return NOTE_EDEFAULT == null ? note != null : !NOTE_EDEFAULT.equals(note);
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
		result.append(" (excitation: ");
		result.append(excitation);
		result.append(", atmosphere: ");
		result.append(atmosphere);
		result.append(", photonOrder: ");
		if (photonOrderESet) result.append(photonOrder); else result.append("<unset>");
		result.append(", note: ");
		result.append(note);
		result.append(')');
		return result.toString();
	}

} //ConditionImpl
