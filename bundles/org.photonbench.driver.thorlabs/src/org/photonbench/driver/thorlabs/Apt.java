package org.photonbench.driver.thorlabs;

/** Numbers of the messages. */
final class Apt {
  static final int REQ_INFO = 0x0005;
  static final int GET_INFO = 0x0006;
  static final int INFO_BYTES = 84;
  static final int STOP_UPDATES = 0x0012;
  static final int SET_VELOCITIES = 0x0413;
  static final int REQ_VELOCITIES = 0x0414;
  static final int GET_VELOCITIES = 0x0415;
  static final int REQ_SWITCHES = 0x0424;
  static final int GET_SWITCHES = 0x0425;
  static final int REQ_GENERAL_MOVE = 0x043B;
  static final int GET_GENERAL_MOVE = 0x043C;
  static final int REQ_HOME = 0x0441;
  static final int GET_HOME = 0x0442;
  static final int MOVE_HOME = 0x0443;
  static final int MOVE_RELATIVE = 0x0448;
  static final int MOVE_ABSOLUTE = 0x0453;
  static final int MOVE_STOP = 0x0465;
  static final int REQ_STEPPER_STATUS = 0x0480;
  static final int GET_STEPPER_STATUS = 0x0481;
  static final int REQ_DC_STATUS = 0x0490;
  static final int GET_DC_STATUS = 0x0491;

  private Apt() {}
}
