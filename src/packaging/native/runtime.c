/*
 * What a native image asks of the C library by names of its own, and what the JDK's libraries ask of Hotspot, as far as
 * recital comes to it. The distribution of GraalVM has the same in libraries that lie in no registry.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <jni.h>
#include <pthread.h>
#include <semaphore.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sched.h>
#include <dlfcn.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#include "amd64cpufeatures.h"
#include "svm_locale.h"

/* The environment and the user: an answer of recital depends on neither language nor time zone. */

char **getEnviron(void) { return environ; }

char *SVM_FindJavaTZmd(char *home, int size) { return NULL; }

static svm_locale_props_t locale;

int svm_initialize_locale(void) {
  locale.format_language = locale.display_language = "en";
  return SVM_LOCALE_INITIALIZATION_SUCCEEDED;
}

svm_locale_props_t *svm_get_locale(void) { return &locale; }

/* The processor: the image is made for all that have 64 bits. */

void determineCPUFeatures(CPUFeatures *features) {
  memset(features, 0, sizeof *features);
  features->fCX8 = features->fCMOV = features->fFXSR = features->fMMX = features->fSSE = features->fSSE2 = 1;
}

int checkCPUFeatures(const char *built_for) { return 0; }

int checkCPUFeaturesOrExit(const char *built_for, const char *message) { return 0; }

/* Processes and memory. */

int getThreadId(void) { return (int) syscall(SYS_gettid); }

long getThreadUserTimeSlow(int thread) { return -1; }

void *mremapP(void *from, size_t size, size_t new_size, int flags, void *to) {
  return mremap(from, size, new_size, flags, to);
}

int openSII(const char *path, int flags, int mode) { return open(path, flags, mode); }

int fprintfSD(FILE *file, const char *format, int number) { return fprintf(file, format, number); }

/* Not in a container that limits it, as far as is known here. */

int svm_container_initialize(int version) { return 1; }

unsigned long svm_container_physical_memory(void) {
  return (unsigned long) sysconf(_SC_PHYS_PAGES) * (unsigned long) sysconf(_SC_PAGESIZE);
}

int svm_container_active_processor_count(void) {
  cpu_set_t processors;
  return sched_getaffinity(0, sizeof processors, &processors) == 0 ? CPU_COUNT(&processors)
                                                                   : (int) sysconf(_SC_NPROCESSORS_ONLN);
}

long svm_container_memory_limit_in_bytes(void) { return -1; }
long svm_container_memory_and_swap_limit_in_bytes(void) { return -1; }
long svm_container_memory_soft_limit_in_bytes(void) { return -1; }
long svm_container_memory_usage_in_bytes(void) { return -1; }
long svm_container_memory_max_usage_in_bytes(void) { return -1; }
long svm_container_rss_usage_in_bytes(void) { return -1; }
long svm_container_cache_usage_in_bytes(void) { return -1; }

/* Signals: counted where they arrive, and told to the thread that waits for one. */

#define SIGNALS 65
static sem_t arrived;
static int is_open;
static int pending[SIGNALS];

static void arrive(int number) {
  __atomic_fetch_add(&pending[number], 1, __ATOMIC_SEQ_CST);
  sem_post(&arrived);
}

int cSunMiscSignal_open(void) {
  if (__atomic_exchange_n(&is_open, 1, __ATOMIC_SEQ_CST) == 1) {
    errno = EBUSY;
    return -1;
  }
  return sem_init(&arrived, 0, 0);
}

int cSunMiscSignal_close(void) {
  __atomic_store_n(&is_open, 0, __ATOMIC_SEQ_CST);
  return sem_destroy(&arrived);
}

int cSunMiscSignal_awaitSemaphore(void) { return sem_wait(&arrived); }

int cSunMiscSignal_signalSemaphore(void) { return sem_post(&arrived); }

int cSunMiscSignal_signalRangeCheck(int number) { return number > 0 && number < SIGNALS; }

int cSunMiscSignal_checkPendingSignal(void) {
  for (int number = 1; number < SIGNALS; number++) {
    int count = __atomic_load_n(&pending[number], __ATOMIC_SEQ_CST);
    while (count > 0) {
      if (__atomic_compare_exchange_n(&pending[number], &count, count - 1, 0, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST)) {
        return number;
      }
    }
  }
  return -1;
}

void (*cSunMiscSignal_signalHandlerFunctionPointer(void))(int) { return arrive; }

/* What libjava, libnio and libzip ask of Hotspot. */

JNIEXPORT void JNICALL initialize(void) {}

JNIEXPORT jint JNICALL JVM_GetInterfaceVersion(void) { return 6; }

JNIEXPORT jboolean JNICALL JVM_IsStaticallyLinked(void) { return JNI_FALSE; }

JNIEXPORT jint JNICALL JVM_ActiveProcessorCount(void) { return svm_container_active_processor_count(); }

JNIEXPORT void *JNICALL JVM_FindLibraryEntry(void *library, const char *name) { return dlsym(library, name); }

JNIEXPORT void *JNICALL JVM_GetManagement(jint version) { return NULL; }

JNIEXPORT char *JNICALL JVM_NativePath(char *path) { return path; }

JNIEXPORT void JNICALL JVM_BeforeHalt(void) {}

JNIEXPORT void JNICALL JVM_Halt(jint status) { exit(status); }

JNIEXPORT jlong JNICALL JVM_CurrentTimeMillis(JNIEnv *env, jclass class) {
  struct timespec now;
  clock_gettime(CLOCK_REALTIME, &now);
  return (jlong) now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

JNIEXPORT jlong JNICALL JVM_NanoTime(JNIEnv *env, jclass class) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (jlong) now.tv_sec * 1000000000 + now.tv_nsec;
}

JNIEXPORT jlong JNICALL JVM_GetNanoTimeAdjustment(JNIEnv *env, jclass class, jlong offset) {
  struct timespec now;
  clock_gettime(CLOCK_REALTIME, &now);
  jlong seconds = (jlong) now.tv_sec - offset;
  return llabs(seconds) >> 32 ? -1 : seconds * 1000000000 + now.tv_nsec;
}

JNIEXPORT jlong JNICALL Java_java_lang_System_currentTimeMillis(JNIEnv *env, jclass class) {
  return JVM_CurrentTimeMillis(env, class);
}

JNIEXPORT jlong JNICALL Java_java_lang_System_nanoTime(JNIEnv *env, jclass class) { return JVM_NanoTime(env, class); }

JNIEXPORT jlong JNICALL Java_jdk_internal_misc_VM_getNanoTimeAdjustment(JNIEnv *env, jclass class, jlong offset) {
  return JVM_GetNanoTimeAdjustment(env, class, offset);
}

JNIEXPORT void *JNICALL JVM_RawMonitorCreate(void) {
  pthread_mutex_t *monitor = malloc(sizeof *monitor);
  if (monitor != NULL) {
    pthread_mutex_init(monitor, NULL);
  }
  return monitor;
}

JNIEXPORT void JNICALL JVM_RawMonitorDestroy(void *monitor) {
  pthread_mutex_destroy(monitor);
  free(monitor);
}

JNIEXPORT jint JNICALL JVM_RawMonitorEnter(void *monitor) { return pthread_mutex_lock(monitor); }

JNIEXPORT void JNICALL JVM_RawMonitorExit(void *monitor) { pthread_mutex_unlock(monitor); }

int jio_vsnprintf(char *text, size_t size, const char *format, va_list values) {
  int length = vsnprintf(text, size, format, values);
  return length >= 0 && (size_t) length < size ? length : -1;
}

int jio_snprintf(char *text, size_t size, const char *format, ...) {
  va_list values;
  va_start(values, format);
  int length = jio_vsnprintf(text, size, format, values);
  va_end(values);
  return length;
}

int jio_vfprintf(FILE *file, const char *format, va_list values) { return vfprintf(file, format, values); }

int jio_fprintf(FILE *file, const char *format, ...) {
  va_list values;
  va_start(values, format);
  int length = jio_vfprintf(file, format, values);
  va_end(values);
  return length;
}
