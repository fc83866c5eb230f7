/* Parses one file again and again with tree-sitter in C, and prints the median of the milliseconds of one parse. */

#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <tree_sitter/api.h>

const TSLanguage *tree_sitter_mml(void);

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec * 1e3 + time.tv_nsec / 1e6;
}

static int compare(const void *left, const void *right) {
  double difference = *(const double *)left - *(const double *)right;
  return difference < 0 ? -1 : difference > 0;
}

int main(int count, char **words) {
  FILE *file = count == 3 ? fopen(words[1], "rb") : NULL;
  if (file == NULL) return 2;
  fseek(file, 0, SEEK_END);
  long length = ftell(file);
  rewind(file);
  char *text = malloc(length);
  if (fread(text, 1, length, file) != (size_t)length) return 2;
  int rounds = atoi(words[2]);
  double *times = malloc((rounds + 1) * sizeof(double));
  TSParser *parser = ts_parser_new();
  if (!ts_parser_set_language(parser, tree_sitter_mml())) return 2;
  for (int round = 0; round <= rounds; round++) {
    double start = now();
    ts_tree_delete(ts_parser_parse_string(parser, NULL, text, length));
    times[round] = now() - start;
  }
  /* The first round warms up. */
  qsort(times + 1, rounds, sizeof(double), compare);
  printf("%f\n", times[1 + rounds / 2]);
  return 0;
}
