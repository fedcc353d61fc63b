/* How runtime.c tells the language of the user. */
static const int SVM_LOCALE_INITIALIZATION_SUCCEEDED = 1;
static const int SVM_LOCALE_INITIALIZATION_OUT_OF_MEMORY = 2;

typedef struct {
  char *format_language, *format_script, *format_country, *format_variant;
  char *display_language, *display_script, *display_country, *display_variant;
} svm_locale_props_t;
