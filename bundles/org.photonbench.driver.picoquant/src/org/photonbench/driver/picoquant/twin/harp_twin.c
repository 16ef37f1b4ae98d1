/*
 * The twin of a time tagger behind the functions of its vendor's library: MultiHarp (FAMILY=1,
 * MH_), HydraHarp (FAMILY=2, HH_) and PicoHarp 330 (FAMILY=3, PH330_). It generates photons at a
 * given rate, replays the records of a PTU file, or hands out the records that it is fed with, in
 * real time through a FIFO that can overrun, and fails on request. It was written from the protocol
 * notes and shares nothing with the driver.
 *
 * Compile: cc -O2 -shared -fPIC -DFAMILY=1 harp_twin.c -o libtwin.so -lm
 *
 * Besides the vendor's functions it exports
 *   twin_set(key, value)  a setting, before OpenDevice, or a fault at any time; 0 if it is known
 *   twin_get(key)         a number: what really happened
 *   twin_text(key, buffer, size)  text: the calls so far, or a setting
 *   twin_feed(run, records, n)    records of run number twin_get("runs"), after twin_set("feeding", 1);
 *                         how many it took, -1 if that run is over. twin_set("feed_done", run) ends
 *                         it: the measurement lasts until then.
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <math.h>
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#ifndef FAMILY
#define FAMILY 1
#endif
#if FAMILY == 1
#define FN(name) MH_##name
#define VERSION_TEXT "3.1"
#define MODEL "MultiHarp 150 8P"
#define USUAL_PS 5.0
#define READ_MAX 1048576
#elif FAMILY == 2
#define FN(name) HH_##name
#define VERSION_TEXT "3.0"
#define MODEL "HydraHarp 400"
#define USUAL_PS 1.0
#define READ_MAX 131072
#else
#define FN(name) PH330_##name
#define VERSION_TEXT "2.0"
#define MODEL "PicoHarp 330"
#define USUAL_PS 1.0
#define READ_MAX 1048576
#endif
#define EXPORT __attribute__((visibility("default")))

enum { MAX_CHANNELS = 8, GAPS = 65536, CALL_BYTES = 65536, RING = 1 << 22 };

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

/* settings, and faults */
static double base_ps = USUAL_PS;    /* base resolution */
static char serial_text[16] = "1234567";
static char version_text[16] = VERSION_TEXT;
static char replay_file[1024];
static double rate = 1e5;            /* photons per second, all channels */
static double sync_hz = 2e7;         /* laser */
static double lifetime_ps = 5000;
static int channels = 8, used_channels = 2;
static int device_index = 0;
static uint64_t seed = 1;
static int64_t fifo_size = 1 << 26;  /* records */
static int64_t fifo_full_after = -1; /* records until the FIFO overruns; -1 never */
static int64_t dropped_from = -1, dropped_to = -1;   /* records during which the flag is up */
static int64_t sync_lost_from = -1, sync_lost_to = -1;
static int64_t read_error_after = -1; /* records until the line breaks, until it is opened again; -1 never */
static int broken = 0;
static int read_error = -36, open_error = 0, start_error = 0, init_error = 0;
static int line_error = 0;           /* what every function but CloseDevice returns, if not 0 */
static int unplugged = 0;            /* not there */
static int stalled = 0;              /* no data and never done */
static int warnings = 0;
static double speed = 1;             /* of its clock against that on the wall */
static int feeding = 0;              /* records come by twin_feed */
static double count_rates[MAX_CHANNELS]; /* what it counts while it does not measure, if it is fed */
static int64_t feed_done = 0;        /* number of the last run that was fed to its end */

/* state */
static int mode_replayable = 1;
static int opened, initialised, calibrated, mode, binning, running, divider = 1, enabled_mask;
static double started, acquisition_s;
static int64_t handed_out;           /* records given to the driver in this run */
static int flags;
static char calls[CALL_BYTES];
static int calls_size;

/* truth of the run */
static int64_t photons[MAX_CHANNELS + 1], reads, runs;
static uint64_t checksum;

/* generator */
static double gap_table[GAPS];
static uint64_t random_state;
static double photon_time;           /* ticks (T2) or pulses (T3), of the next photon */
static int64_t generated_time;       /* of the last one handed out, whole ticks or pulses */
static int64_t overflows;            /* counted so far */

/* records that it was fed with */
static uint32_t *ring;
static int64_t ring_in, ring_out;

/* replay */
static const uint32_t *file_records;
static int64_t file_count, file_at;
static int file_mode;                /* 2 or 3 */
static void *file_map;
static size_t file_bytes;

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec + 1e-9 * t.tv_nsec;
}

/* Seconds of the measurement by its own clock. */
static double elapsed(void) {
  double seconds = (now() - started) * speed;
  return seconds > acquisition_s ? acquisition_s : seconds;
}

static void note(const char *name, const char *arguments) {
  int n = snprintf(calls + calls_size, CALL_BYTES - calls_size, "%s(%s)\n", name, arguments);
  if (n > 0 && calls_size + n < CALL_BYTES) calls_size += n;
}

static uint64_t next_random(void) { /* xorshift64* */
  random_state ^= random_state >> 12;
  random_state ^= random_state << 25;
  random_state ^= random_state >> 27;
  return random_state * 2685821657736338717ull;
}

/* ------------------------------------------------------------------ settings */

struct number { const char *key; int kind; void *where; };

static struct number numbers[] = {
  {"rate", 2, &rate}, {"sync", 2, &sync_hz}, {"lifetime", 2, &lifetime_ps},
  {"channels", 0, &channels}, {"used", 0, &used_channels}, {"index", 0, &device_index},
  {"seed", 1, &seed}, {"fifo", 1, &fifo_size}, {"fifo_full_after", 1, &fifo_full_after},
  {"dropped_from", 1, &dropped_from}, {"dropped_to", 1, &dropped_to},
  {"sync_lost_from", 1, &sync_lost_from}, {"sync_lost_to", 1, &sync_lost_to},
  {"read_error_after", 1, &read_error_after}, {"read_error", 0, &read_error},
  {"open_error", 0, &open_error}, {"start_error", 0, &start_error},
  {"init_error", 0, &init_error}, {"stalled", 0, &stalled},
  {"line_error", 0, &line_error}, {"unplugged", 0, &unplugged}, {"warnings", 0, &warnings},
  {"speed", 2, &speed}, {"feeding", 0, &feeding}, {"feed_done", 1, &feed_done},
  {"count_rate0", 2, &count_rates[0]}, {"count_rate1", 2, &count_rates[1]},
  {"count_rate2", 2, &count_rates[2]}, {"count_rate3", 2, &count_rates[3]},
  {"count_rate4", 2, &count_rates[4]}, {"count_rate5", 2, &count_rates[5]},
  {"count_rate6", 2, &count_rates[6]}, {"count_rate7", 2, &count_rates[7]},
};

static int map_file(const char *path) {
  int fd = open(path, O_RDONLY);
  struct stat s;
  if (fd < 0 || fstat(fd, &s) != 0) { if (fd >= 0) close(fd); return -1; }
  const char *bytes = mmap(NULL, s.st_size, PROT_READ, MAP_PRIVATE, fd, 0);
  close(fd);
  if (bytes == MAP_FAILED) return -1;
  if (file_map) munmap(file_map, file_bytes);
  file_map = (void *) bytes;
  file_bytes = s.st_size;
  file_records = NULL;
  if (s.st_size < 16 || memcmp(bytes, "PQTTTR", 6) != 0) return -1;
  int64_t at = 16;
  while (at + 48 <= s.st_size) {
    char id[33] = {0};
    int32_t type;
    int64_t value;
    memcpy(id, bytes + at, 32);
    memcpy(&type, bytes + at + 36, 4);
    memcpy(&value, bytes + at + 40, 8);
    at += 48;
    double real;
    memcpy(&real, &value, 8);
    if (strcmp(id, "Measurement_Mode") == 0) file_mode = (int) value;
    if (strcmp(id, "TTResult_SyncRate") == 0 && value > 0) sync_hz = (double) value;
    if (strcmp(id, "MeasDesc_GlobalResolution") == 0 && file_mode == 2) base_ps = real * 1e12;
    if (strcmp(id, "MeasDesc_Resolution") == 0 && file_mode == 3) base_ps = real * 1e12;
    /* arrays and text stand behind their length */
    if ((type & 0xFFFF) == 0xFFFF) at += value;
    if (strcmp(id, "Header_End") == 0) {
      /* Behind text, records need not lie at a multiple of four; copy them if so. */
      file_count = (s.st_size - at) / 4;
      if (at % 4 == 0) {
        file_records = (const uint32_t *) (bytes + at);
      } else {
        uint32_t *copy = malloc(4 * file_count);
        if (copy == NULL) return -1;
        memcpy(copy, bytes + at, 4 * file_count);
        file_records = copy;
      }
      file_at = 0;
      return 0;
    }
  }
  return -1;
}

EXPORT int twin_set(const char *key, const char *value) {
  int result = -1;
  pthread_mutex_lock(&lock);
  if (strcmp(key, "serial") == 0) {
    snprintf(serial_text, sizeof serial_text, "%s", value);
    result = 0;
  } else if (strcmp(key, "version") == 0) {
    snprintf(version_text, sizeof version_text, "%s", value);
    result = 0;
  } else if (strcmp(key, "replay") == 0) {
    snprintf(replay_file, sizeof replay_file, "%s", value);
    result = value[0] == 0 ? 0 : map_file(value);
  } else if (strcmp(key, "forget_calls") == 0) {
    calls_size = 0;
    calls[0] = 0;
    result = 0;
  }
  for (size_t i = 0; i < sizeof numbers / sizeof numbers[0]; i++) {
    if (strcmp(key, numbers[i].key) == 0) {
      double number = strtod(value, NULL);
      if (numbers[i].kind == 0) *(int *) numbers[i].where = (int) number;
      if (numbers[i].kind == 1) *(int64_t *) numbers[i].where = (int64_t) number;
      if (numbers[i].kind == 2) *(double *) numbers[i].where = number;
      result = 0;
    }
  }
  pthread_mutex_unlock(&lock);
  return result;
}

EXPORT int64_t twin_get(const char *key) {
  int64_t result = -1;
  pthread_mutex_lock(&lock);
  if (strcmp(key, "records") == 0) result = handed_out;
  if (strcmp(key, "checksum") == 0) result = (int64_t) checksum;
  if (strcmp(key, "reads") == 0) result = reads;
  if (strcmp(key, "runs") == 0) result = runs;
  if (strcmp(key, "opened") == 0) result = opened;
  if (strcmp(key, "running") == 0) result = running;
  if (strcmp(key, "mode") == 0) result = mode;
  if (strcmp(key, "unit_fs") == 0) {
    result = (int64_t) llround(base_ps * 1000 * (mode == 3 ? 1 << binning : 1));
  }
  if (strcmp(key, "enabled") == 0) result = enabled_mask;
  if (strcmp(key, "elapsed_us") == 0) result = (int64_t) llround(elapsed() * 1e6);
  if (strcmp(key, "acquisition_us") == 0) result = (int64_t) llround(acquisition_s * 1e6);
  if (strncmp(key, "photons", 7) == 0) {
    result = 0;
    for (int i = 0; i <= MAX_CHANNELS; i++) {
      if (key[7] == 0 || key[7] - '0' == i) result += photons[i];
    }
  }
  pthread_mutex_unlock(&lock);
  return result;
}

EXPORT int twin_text(const char *key, char *buffer, int size) {
  pthread_mutex_lock(&lock);
  int n = snprintf(buffer, size, "%s", strcmp(key, "calls") == 0 ? calls : serial_text);
  pthread_mutex_unlock(&lock);
  return n;
}

EXPORT int twin_feed(int64_t run, const uint32_t *records, int n) {
  pthread_mutex_lock(&lock);
  int taken = -1;
  if (run == runs && feed_done != runs) {
    if (ring == NULL) ring = malloc(sizeof(uint32_t) * RING);
    int64_t room = ring == NULL ? 0 : RING - (ring_in - ring_out);
    taken = n < room ? n : (int) room;
    for (int i = 0; i < taken; i++) ring[(ring_in + i) % RING] = records[i];
    ring_in += taken;
  }
  pthread_mutex_unlock(&lock);
  return taken;
}

/* ------------------------------------------------------------------ photons */

static void begin_run(void) {
  memset(photons, 0, sizeof photons);
  checksum = 0;
  handed_out = 0;
  reads = 0;
  runs++;
  flags = 0x0020;
  generated_time = 0;
  overflows = 0;
  file_at = 0;
  random_state = seed * 0x9E3779B97F4A7C15ull + 88172645463325252ull;
  for (int i = 0; i < 8; i++) next_random();
  for (int i = 0; i < GAPS; i++) gap_table[i] = -log((i + 0.5) / GAPS);
  photon_time = 0;
  ring_in = ring_out = 0;
  started = now();
}

/* Generates records up to a time in ticks (T2) or pulses (T3); returns their number. */
static int generate(uint32_t *out, int most, double until) {
  const int t3 = mode == 3;
  const int shift = t3 ? 10 : 25;
  const double unit_s = t3 ? 1 / sync_hz : base_ps * 1e-12;
  const double mean_gap = 1 / (rate * unit_s);
  const double micro_mean = lifetime_ps / (base_ps * (1 << binning));
  int n = 0;
  int64_t counts[MAX_CHANNELS + 1] = {0};
  uint64_t sum = checksum;
  while (n + 2 <= most && photon_time < until) {
    uint64_t r = next_random();
    int64_t time = (int64_t) photon_time;
    int64_t ahead = (time >> shift) - overflows;
    while (ahead > 0 && n + 2 <= most) {
      int64_t count = ahead < (1 << shift) - 1 ? ahead : (1 << shift) - 1;
      out[n++] = 0xFE000000u | (uint32_t) count;
      overflows += count;
      ahead -= count;
    }
    if (ahead > 0 || n + 1 > most) break;
    int channel = (int) ((r >> 48) % (uint64_t) used_channels);
    uint32_t low = (uint32_t) (time & ((1 << shift) - 1));
    uint32_t micro = 0;
    if (t3) {
      micro = (uint32_t) (gap_table[(r >> 16) & (GAPS - 1)] * micro_mean);
      if (micro > 32767) micro = 32767;
      low |= micro << 10;
    }
    if (enabled_mask >> channel & 1) {
      out[n++] = (uint32_t) channel << 25 | low;
      counts[channel]++;
      sum = sum * 6364136223846793005ull + (uint64_t) time + ((uint64_t) channel << 56) + micro;
    }
    generated_time = time;
    photon_time += gap_table[r & (GAPS - 1)] * mean_gap;
  }
  checksum = sum;
  for (int i = 0; i <= MAX_CHANNELS; i++) photons[i] += counts[i];
  return n;
}

static int replay(uint32_t *out, int most, double until) {
  int64_t due = (int64_t) (until) - handed_out;
  int n = 0;
  while (n < most && n < due) {
    if (file_at == file_count) {
      if (n + 1 > most) break;
      /* Round again: time goes on with the next overflow period. */
      out[n++] = 0xFE000001u;
      file_at = 0;
      continue;
    }
    int64_t run = file_count - file_at;
    if (run > most - n) run = most - n;
    if (run > due - n) run = due - n;
    memcpy(out + n, file_records + file_at, 4 * run);
    n += (int) run;
    file_at += run;
  }
  return n;
}

static int hand_out(uint32_t *out, int most) {
  int64_t run = ring_in - ring_out;
  if (run > most) run = most;
  for (int64_t i = 0; i < run; i++) {
    uint32_t record = ring[ring_out++ % RING];
    out[i] = record;
    if (record >> 31 == 0) photons[(record >> 25 & 63) % MAX_CHANNELS]++;
  }
  return (int) run;
}

/* ------------------------------------------------------------------ the vendor's functions */

#define CALL(format, ...) \
  do { \
    char arguments[128]; \
    snprintf(arguments, sizeof arguments, format, __VA_ARGS__); \
    note(__func__, arguments); \
  } while (0)

static int check(int dev, int needs_init) {
  if (dev < 0 || dev > 7) return -17;
  if (unplugged) return -36;
  if (line_error) return line_error;
  if (!opened || dev != device_index) return -10;
  return needs_init && !initialised ? -22 : 0;
}

EXPORT int FN(GetLibraryVersion)(char *text) {
  CALL("%s", "");
  strcpy(text, version_text);
  return 0;
}

EXPORT int FN(GetErrorString)(char *text, int code) {
  snprintf(text, 40, "twin error %d", code);
  return 0;
}

EXPORT int FN(OpenDevice)(int dev, char *serial) {
  CALL("%d", dev);
  if (dev < 0 || dev > 7) return -17;
  if (dev != device_index || unplugged) return -1;
  if (line_error) return line_error;
  if (open_error) return open_error;
  if (opened) return -2;
  if (broken) { broken = 0; read_error_after = -1; }
  opened = 1;
  initialised = calibrated = 0;
  strcpy(serial, serial_text);
  return 0;
}

EXPORT int FN(CloseDevice)(int dev) {
  CALL("%d", dev);
  if (dev < 0 || dev > 7) return -17;
  if (dev != device_index || !opened) return -10;
  pthread_mutex_lock(&lock);
  if (running) acquisition_s = elapsed();
  opened = initialised = running = 0;
  pthread_mutex_unlock(&lock);
  return 0;
}

EXPORT int FN(Initialize)(int dev, int new_mode, int reference) {
  CALL("%d, %d, %d", dev, new_mode, reference);
  int error = check(dev, 0);
  if (error) return error;
  if (init_error) return init_error;
  if (new_mode != 0 && new_mode != 2 && new_mode != 3) return -18;
  /* A recording replays only in the mode that it was made in; without a measurement any will do. */
  mode_replayable = !replay_file[0] || new_mode == file_mode;
  mode = new_mode;
  initialised = 1;
  binning = 0;
  divider = 1;
  enabled_mask = (1 << channels) - 1;
  return 0;
}

EXPORT int FN(GetHardwareInfo)(int dev, char *model, char *part, char *version) {
  CALL("%d", dev);
  int error = check(dev, 1);
  if (error) return error;
  strcpy(model, MODEL);
  strcpy(part, "930100");
  strcpy(version, "1.0");
  return 0;
}

EXPORT int FN(GetSerialNumber)(int dev, char *serial) {
  CALL("%d", dev);
  int error = check(dev, 0);
  if (!error) strcpy(serial, serial_text);
  return error;
}

EXPORT int FN(GetFeatures)(int dev, int *features) {
  CALL("%d", dev);
  int error = check(dev, 1);
  if (!error) *features = 0x0001 | 0x0002 | 0x0004;
  return error;
}

EXPORT int FN(GetBaseResolution)(int dev, double *resolution, int *steps) {
  CALL("%d", dev);
  int error = check(dev, 1);
  if (!error) { *resolution = base_ps; *steps = 24; }
  return error;
}

EXPORT int FN(GetNumOfInputChannels)(int dev, int *count) {
  CALL("%d", dev);
  int error = check(dev, 1);
  if (!error) *count = channels;
  return error;
}

EXPORT int FN(SetSyncDiv)(int dev, int value) {
  CALL("%d, %d", dev, value);
  int error = check(dev, 1);
  if (error) return error;
  if (value < 1 || value > (FAMILY == 3 ? 8 : 16)) return -17;
  divider = value;
  return 0;
}

static int level(int dev, int millivolts, int lowest, int highest) {
  int error = check(dev, 1);
  if (error) return error;
  return millivolts < lowest || millivolts > highest ? -17 : 0;
}

#if FAMILY == 1 || FAMILY == 3
#define EDGE_LIMIT (FAMILY == 1 ? 1200 : 1500)
EXPORT int FN(SetSyncEdgeTrg)(int dev, int millivolts, int edge) {
  CALL("%d, %d, %d", dev, millivolts, edge);
  return edge < 0 || edge > 1 ? -17 : level(dev, millivolts, -EDGE_LIMIT, EDGE_LIMIT);
}

EXPORT int FN(SetInputEdgeTrg)(int dev, int channel, int millivolts, int edge) {
  CALL("%d, %d, %d, %d", dev, channel, millivolts, edge);
  if (channel < 0 || channel >= channels || edge < 0 || edge > 1) return -17;
  return level(dev, millivolts, -EDGE_LIMIT, EDGE_LIMIT);
}
#endif

#if FAMILY == 3
EXPORT int FN(SetSyncTrgMode)(int dev, int trigger) {
  CALL("%d, %d", dev, trigger);
  return trigger < 0 || trigger > 1 ? -17 : check(dev, 1);
}

EXPORT int FN(SetInputTrgMode)(int dev, int channel, int trigger) {
  CALL("%d, %d, %d", dev, channel, trigger);
  if (channel < 0 || channel >= channels) return -17;
  return trigger < 0 || trigger > 1 ? -17 : check(dev, 1);
}
#endif

#if FAMILY == 2 || FAMILY == 3
#define CFD_LOW (FAMILY == 2 ? 0 : -1500)
#define CFD_HIGH (FAMILY == 2 ? 1000 : 0)
#define ZERO_LOW (FAMILY == 2 ? 0 : -100)
#define ZERO_HIGH (FAMILY == 2 ? 40 : 0)
EXPORT int FN(SetSyncCFD)(int dev, int millivolts, int zero) {
  CALL("%d, %d, %d", dev, millivolts, zero);
  return zero < ZERO_LOW || zero > ZERO_HIGH ? -17 : level(dev, millivolts, CFD_LOW, CFD_HIGH);
}

EXPORT int FN(SetInputCFD)(int dev, int channel, int millivolts, int zero) {
  CALL("%d, %d, %d, %d", dev, channel, millivolts, zero);
  if (channel < 0 || channel >= channels) return -17;
  return zero < ZERO_LOW || zero > ZERO_HIGH ? -17 : level(dev, millivolts, CFD_LOW, CFD_HIGH);
}
#endif

#if FAMILY == 2
EXPORT int FN(Calibrate)(int dev) {
  CALL("%d", dev);
  int error = check(dev, 1);
  if (!error) calibrated = 1;
  return error;
}
#endif

EXPORT int FN(SetSyncChannelOffset)(int dev, int ps) {
  CALL("%d, %d", dev, ps);
  return level(dev, ps, -99999, 99999);
}

EXPORT int FN(SetInputChannelOffset)(int dev, int channel, int ps) {
  CALL("%d, %d, %d", dev, channel, ps);
  return channel < 0 || channel >= channels ? -17 : level(dev, ps, -99999, 99999);
}

EXPORT int FN(SetInputChannelEnable)(int dev, int channel, int enable) {
  CALL("%d, %d, %d", dev, channel, enable);
  int error = check(dev, 1);
  if (error) return error;
  if (channel < 0 || channel >= channels) return -17;
  enabled_mask = enable ? enabled_mask | 1 << channel : enabled_mask & ~(1 << channel);
  return 0;
}

EXPORT int FN(SetBinning)(int dev, int value) {
  CALL("%d, %d", dev, value);
  int error = check(dev, 1);
  if (error) return error;
  if (value < 0 || value > 23) return -17;
  binning = value;
  return 0;
}

EXPORT int FN(SetOffset)(int dev, int ns) {
  CALL("%d, %d", dev, ns);
  return ns < 0 ? -17 : check(dev, 1);
}

EXPORT int FN(GetResolution)(int dev, double *ps) {
  CALL("%d", dev);
  int error = check(dev, 1);
  if (!error) *ps = base_ps * (1 << binning);
  return error;
}

EXPORT int FN(GetSyncRate)(int dev, int *hz) {
  CALL("%d", dev);
  int error = check(dev, 1);
  if (!error) *hz = (int) sync_hz;
  return error;
}

EXPORT int FN(GetCountRate)(int dev, int channel, int *hz) {
  CALL("%d, %d", dev, channel);
  int error = check(dev, 1);
  if (error) return error;
  if (channel < 0 || channel >= channels) return -17;
  if (feeding) {
    *hz = enabled_mask >> channel & 1 ? (int) lround(count_rates[channel]) : 0;
    return 0;
  }
  *hz = channel < used_channels && (enabled_mask >> channel & 1) ? (int) (rate / used_channels) : 0;
  return 0;
}

EXPORT int FN(GetWarnings)(int dev, int *bits) {
  CALL("%d", dev);
  int error = check(dev, 1);
  if (!error) *bits = warnings;
  return error;
}

EXPORT int FN(GetWarningsText)(int dev, char *text, int bits) {
  CALL("%d, %d", dev, bits);
  int error = check(dev, 1);
  if (!error) strcpy(text, bits ? "The sync rate is zero.\n" : "");
  return error;
}

EXPORT int FN(StartMeas)(int dev, int milliseconds) {
  CALL("%d, %d", dev, milliseconds);
  int error = check(dev, 1);
  if (error) return error;
  if (start_error) return start_error;
  if (!mode_replayable) return -18;
  if (milliseconds < 1 || milliseconds > 360000000) return -17;
#if FAMILY == 2
  if (!calibrated) return -23;
#endif
  pthread_mutex_lock(&lock);
  acquisition_s = milliseconds * 1e-3;
  begin_run();
  running = 1;
  pthread_mutex_unlock(&lock);
  return 0;
}

EXPORT int FN(StopMeas)(int dev) {
  CALL("%d", dev);
  int error = check(dev, 1);
  if (!error) {
    pthread_mutex_lock(&lock);
    int fed = running && feeding;
    if (running) acquisition_s = elapsed();
    running = 0;
    flags &= ~0x0020;
    /* What was detected before the stop is still on its way into the FIFO. */
    for (int i = 0; fed && feed_done != runs && i < 500; i++) {
      struct timespec nap = {0, 2000000};
      pthread_mutex_unlock(&lock);
      nanosleep(&nap, NULL);
      pthread_mutex_lock(&lock);
    }
    pthread_mutex_unlock(&lock);
  }
  return error;
}

/* From here on: called in the loop, so not noted. */

EXPORT int FN(CTCStatus)(int dev, int *status) {
  int error = check(dev, 1);
  if (error) return error;
  pthread_mutex_lock(&lock);
  int over = !stalled && elapsed() >= acquisition_s;
  if (feeding) over = over && feed_done == runs && ring_in == ring_out;
  *status = !running || over;
  pthread_mutex_unlock(&lock);
  return error;
}

static int within(int64_t from, int64_t to) {
  return from >= 0 && handed_out >= from && (to < 0 || handed_out < to);
}

EXPORT int FN(GetFlags)(int dev, int *result) {
  int error = check(dev, 1);
  if (error) return error;
  *result = flags | (within(dropped_from, dropped_to) ? 0x0040 : 0)
      | (within(sync_lost_from, sync_lost_to) ? 0x0004 : 0);
  return 0;
}

static int read_fifo(int dev, unsigned int *buffer, int most, int *actual) {
  int error = check(dev, 1);
  if (error) return error;
  pthread_mutex_lock(&lock);
  reads++;
  *actual = 0;
  if (read_error_after >= 0 && handed_out >= read_error_after) {
    broken = 1;
    pthread_mutex_unlock(&lock);
    return read_error;
  }
  if ((running || feeding) && !stalled && !(flags & 0x0002)) {
    double seconds = elapsed();
    double waiting = feeding ? 0 : seconds * rate - handed_out;
    if (fifo_full_after >= 0 && handed_out >= fifo_full_after) waiting = fifo_size + 1.0;
    if (waiting > fifo_size) {
      flags |= 0x0002;
    } else if (feeding) {
      *actual = hand_out(buffer, most);
    } else if (replay_file[0]) {
      *actual = replay(buffer, most, seconds * rate);
    } else {
      *actual = generate(buffer, most, mode == 3 ? seconds * sync_hz : seconds / (base_ps * 1e-12));
    }
    handed_out += *actual;
  }
  pthread_mutex_unlock(&lock);
  return 0;
}

#if FAMILY == 2
EXPORT int FN(ReadFiFo)(int dev, unsigned int *buffer, int count, int *actual) {
  return count < 128 || count % 128 != 0 || count > READ_MAX ? -17 : read_fifo(dev, buffer, count, actual);
}
#else
EXPORT int FN(ReadFiFo)(int dev, unsigned int *buffer, int *actual) {
  return read_fifo(dev, buffer, READ_MAX, actual);
}
#endif
