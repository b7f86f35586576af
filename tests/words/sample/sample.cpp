// SPDX-License-Identifier: Apache-2.0
// Read as text by easy_words_test.
const char* const kWords = QT_TRANSLATE_NOOP("Sample", "From the program.");
