/**
 */
package org.photonbench.model.catalogue.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.photonbench.model.catalogue.CataloguePackage;
import org.photonbench.model.catalogue.Condition;
import org.photonbench.model.catalogue.EmitterClass;
import org.photonbench.model.catalogue.LiteratureValue;
import org.photonbench.model.catalogue.Material;
import org.photonbench.model.catalogue.Quantity;
import org.photonbench.model.catalogue.Source;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Literature Value</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.photonbench.model.catalogue.impl.LiteratureValueImpl#getQuantity <em>Quantity</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.impl.LiteratureValueImpl#getEmitterClass <em>Emitter Class</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.impl.LiteratureValueImpl#getMaterialName <em>Material Name</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.impl.LiteratureValueImpl#getMaterial <em>Material</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.impl.LiteratureValueImpl#getSize <em>Size</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.impl.LiteratureValueImpl#getCondition <em>Condition</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.impl.LiteratureValueImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.impl.LiteratureValueImpl#getPlace <em>Place</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.impl.LiteratureValueImpl#getContradicts <em>Contradicts</em>}</li>
 * </ul>
 *
 * @generated
 */
public class LiteratureValueImpl extends MeasuredEntityImpl implements LiteratureValue {
	/**
	 * The cached value of the '{@link #getQuantity() <em>Quantity</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuantity()
	 * @generated
	 * @ordered
	 */
	protected Quantity quantity;

	/**
	 * The cached value of the '{@link #getEmitterClass() <em>Emitter Class</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEmitterClass()
	 * @generated
	 * @ordered
	 */
	protected EmitterClass emitterClass;

	/**
	 * The default value of the '{@link #getMaterialName() <em>Material Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaterialName()
	 * @generated
	 * @ordered
	 */
	protected static final String MATERIAL_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMaterialName() <em>Material Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaterialName()
	 * @generated
	 * @ordered
	 */
	protected String materialName = MATERIAL_NAME_EDEFAULT;

	/**
	 * The cached value of the '{@link #getMaterial() <em>Material</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaterial()
	 * @generated
	 * @ordered
	 */
	protected Material material;

	/**
	 * The cached value of the '{@link #getSize() <em>Size</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSize()
	 * @generated
	 * @ordered
	 */
	protected Quantity size;

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
	 * The cached value of the '{@link #getSource() <em>Source</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected Source source;

	/**
	 * The default value of the '{@link #getPlace() <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlace()
	 * @generated
	 * @ordered
	 */
	protected static final String PLACE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPlace() <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlace()
	 * @generated
	 * @ordered
	 */
	protected String place = PLACE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getContradicts() <em>Contradicts</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContradicts()
	 * @generated
	 * @ordered
	 */
	protected EList<LiteratureValue> contradicts;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LiteratureValueImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CataloguePackage.Literals.LITERATURE_VALUE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Quantity getQuantity() {
		return quantity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetQuantity(Quantity newQuantity, NotificationChain msgs) {
		Quantity oldQuantity = quantity;
		quantity = newQuantity;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, CataloguePackage.LITERATURE_VALUE__QUANTITY, oldQuantity, newQuantity);
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
	public void setQuantity(Quantity newQuantity) {
		if (newQuantity != quantity) {
			NotificationChain msgs = null;
			if (quantity != null)
				msgs = ((InternalEObject)quantity).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - CataloguePackage.LITERATURE_VALUE__QUANTITY, null, msgs);
			if (newQuantity != null)
				msgs = ((InternalEObject)newQuantity).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - CataloguePackage.LITERATURE_VALUE__QUANTITY, null, msgs);
			msgs = basicSetQuantity(newQuantity, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.LITERATURE_VALUE__QUANTITY, newQuantity, newQuantity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EmitterClass getEmitterClass() {
		if (emitterClass != null && emitterClass.eIsProxy()) {
			InternalEObject oldEmitterClass = (InternalEObject)emitterClass;
			emitterClass = (EmitterClass)eResolveProxy(oldEmitterClass);
			if (emitterClass != oldEmitterClass) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, CataloguePackage.LITERATURE_VALUE__EMITTER_CLASS, oldEmitterClass, emitterClass));
			}
		}
		return emitterClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public EmitterClass basicGetEmitterClass() {
		return emitterClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEmitterClass(EmitterClass newEmitterClass) {
		EmitterClass oldEmitterClass = emitterClass;
		emitterClass = newEmitterClass;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.LITERATURE_VALUE__EMITTER_CLASS, oldEmitterClass, emitterClass));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMaterialName() {
		return materialName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaterialName(String newMaterialName) {
		String oldMaterialName = materialName;
		materialName = newMaterialName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.LITERATURE_VALUE__MATERIAL_NAME, oldMaterialName, materialName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Material getMaterial() {
		if (material != null && material.eIsProxy()) {
			InternalEObject oldMaterial = (InternalEObject)material;
			material = (Material)eResolveProxy(oldMaterial);
			if (material != oldMaterial) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, CataloguePackage.LITERATURE_VALUE__MATERIAL, oldMaterial, material));
			}
		}
		return material;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Material basicGetMaterial() {
		return material;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaterial(Material newMaterial) {
		Material oldMaterial = material;
		material = newMaterial;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.LITERATURE_VALUE__MATERIAL, oldMaterial, material));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Quantity getSize() {
		return size;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSize(Quantity newSize, NotificationChain msgs) {
		Quantity oldSize = size;
		size = newSize;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, CataloguePackage.LITERATURE_VALUE__SIZE, oldSize, newSize);
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
	public void setSize(Quantity newSize) {
		if (newSize != size) {
			NotificationChain msgs = null;
			if (size != null)
				msgs = ((InternalEObject)size).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - CataloguePackage.LITERATURE_VALUE__SIZE, null, msgs);
			if (newSize != null)
				msgs = ((InternalEObject)newSize).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - CataloguePackage.LITERATURE_VALUE__SIZE, null, msgs);
			msgs = basicSetSize(newSize, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.LITERATURE_VALUE__SIZE, newSize, newSize));
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, CataloguePackage.LITERATURE_VALUE__CONDITION, oldCondition, newCondition);
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
				msgs = ((InternalEObject)condition).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - CataloguePackage.LITERATURE_VALUE__CONDITION, null, msgs);
			if (newCondition != null)
				msgs = ((InternalEObject)newCondition).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - CataloguePackage.LITERATURE_VALUE__CONDITION, null, msgs);
			msgs = basicSetCondition(newCondition, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.LITERATURE_VALUE__CONDITION, newCondition, newCondition));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Source getSource() {
		if (source != null && source.eIsProxy()) {
			InternalEObject oldSource = (InternalEObject)source;
			source = (Source)eResolveProxy(oldSource);
			if (source != oldSource) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, CataloguePackage.LITERATURE_VALUE__SOURCE, oldSource, source));
			}
		}
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Source basicGetSource() {
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(Source newSource) {
		Source oldSource = source;
		source = newSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.LITERATURE_VALUE__SOURCE, oldSource, source));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPlace() {
		return place;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlace(String newPlace) {
		String oldPlace = place;
		place = newPlace;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.LITERATURE_VALUE__PLACE, oldPlace, place));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<LiteratureValue> getContradicts() {
		if (contradicts == null) {
			contradicts = new EObjectResolvingEList<LiteratureValue>(LiteratureValue.class, this, CataloguePackage.LITERATURE_VALUE__CONTRADICTS);
		}
		return contradicts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CataloguePackage.LITERATURE_VALUE__QUANTITY:
				return basicSetQuantity(null, msgs);
			case CataloguePackage.LITERATURE_VALUE__SIZE:
				return basicSetSize(null, msgs);
			case CataloguePackage.LITERATURE_VALUE__CONDITION:
				return basicSetCondition(null, msgs);
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
			case CataloguePackage.LITERATURE_VALUE__QUANTITY:
				return getQuantity();
			case CataloguePackage.LITERATURE_VALUE__EMITTER_CLASS:
				if (resolve) return getEmitterClass();
				return basicGetEmitterClass();
			case CataloguePackage.LITERATURE_VALUE__MATERIAL_NAME:
				return getMaterialName();
			case CataloguePackage.LITERATURE_VALUE__MATERIAL:
				if (resolve) return getMaterial();
				return basicGetMaterial();
			case CataloguePackage.LITERATURE_VALUE__SIZE:
				return getSize();
			case CataloguePackage.LITERATURE_VALUE__CONDITION:
				return getCondition();
			case CataloguePackage.LITERATURE_VALUE__SOURCE:
				if (resolve) return getSource();
				return basicGetSource();
			case CataloguePackage.LITERATURE_VALUE__PLACE:
				return getPlace();
			case CataloguePackage.LITERATURE_VALUE__CONTRADICTS:
				return getContradicts();
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
			case CataloguePackage.LITERATURE_VALUE__QUANTITY:
				setQuantity((Quantity)newValue);
				return;
			case CataloguePackage.LITERATURE_VALUE__EMITTER_CLASS:
				setEmitterClass((EmitterClass)newValue);
				return;
			case CataloguePackage.LITERATURE_VALUE__MATERIAL_NAME:
				setMaterialName((String)newValue);
				return;
			case CataloguePackage.LITERATURE_VALUE__MATERIAL:
				setMaterial((Material)newValue);
				return;
			case CataloguePackage.LITERATURE_VALUE__SIZE:
				setSize((Quantity)newValue);
				return;
			case CataloguePackage.LITERATURE_VALUE__CONDITION:
				setCondition((Condition)newValue);
				return;
			case CataloguePackage.LITERATURE_VALUE__SOURCE:
				setSource((Source)newValue);
				return;
			case CataloguePackage.LITERATURE_VALUE__PLACE:
				setPlace((String)newValue);
				return;
			case CataloguePackage.LITERATURE_VALUE__CONTRADICTS:
				getContradicts().clear();
				getContradicts().addAll((Collection<? extends LiteratureValue>)newValue);
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
			case CataloguePackage.LITERATURE_VALUE__QUANTITY:
				setQuantity((Quantity)null);
				return;
			case CataloguePackage.LITERATURE_VALUE__EMITTER_CLASS:
				setEmitterClass((EmitterClass)null);
				return;
			case CataloguePackage.LITERATURE_VALUE__MATERIAL_NAME:
				setMaterialName(MATERIAL_NAME_EDEFAULT);
				return;
			case CataloguePackage.LITERATURE_VALUE__MATERIAL:
				setMaterial((Material)null);
				return;
			case CataloguePackage.LITERATURE_VALUE__SIZE:
				setSize((Quantity)null);
				return;
			case CataloguePackage.LITERATURE_VALUE__CONDITION:
				setCondition((Condition)null);
				return;
			case CataloguePackage.LITERATURE_VALUE__SOURCE:
				setSource((Source)null);
				return;
			case CataloguePackage.LITERATURE_VALUE__PLACE:
				setPlace(PLACE_EDEFAULT);
				return;
			case CataloguePackage.LITERATURE_VALUE__CONTRADICTS:
				getContradicts().clear();
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
			case CataloguePackage.LITERATURE_VALUE__QUANTITY:
				return quantity != null;
			case CataloguePackage.LITERATURE_VALUE__EMITTER_CLASS:
				return emitterClass != null;
			case CataloguePackage.LITERATURE_VALUE__MATERIAL_NAME:
				return MATERIAL_NAME_EDEFAULT == null ? materialName != null : !MATERIAL_NAME_EDEFAULT.equals(materialName);
			case CataloguePackage.LITERATURE_VALUE__MATERIAL:
				return material != null;
			case CataloguePackage.LITERATURE_VALUE__SIZE:
				return size != null;
			case CataloguePackage.LITERATURE_VALUE__CONDITION:
				return condition != null;
			case CataloguePackage.LITERATURE_VALUE__SOURCE:
				return source != null;
			case CataloguePackage.LITERATURE_VALUE__PLACE:
				return PLACE_EDEFAULT == null ? place != null : !PLACE_EDEFAULT.equals(place);
			case CataloguePackage.LITERATURE_VALUE__CONTRADICTS:
				return contradicts != null && !contradicts.isEmpty();
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
		result.append(" (materialName: ");
		result.append(materialName);
		result.append(", place: ");
		result.append(place);
		result.append(')');
		return result.toString();
	}

} //LiteratureValueImpl
