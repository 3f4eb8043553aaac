"""Natasha on the articles given as a JSON list on the first line of stdin; then one pass a line, measured.

Answers with one JSON line after loading and one after each pass. A pass is asked for by a line: "entities" runs
segmentation, morphology, named entities and the nominative of each person; "documented" also parses syntax, as
Natasha's own documentation does before it normalizes names.
"""

import json
import resource
import sys
import time

started = time.process_time()
from natasha import (
    Doc,
    MorphVocab,
    NewsEmbedding,
    NewsMorphTagger,
    NewsNERTagger,
    NewsSyntaxParser,
    Segmenter,
)

segmenter = Segmenter()
vocabulary = MorphVocab()
embedding = NewsEmbedding()
morphology = NewsMorphTagger(embedding)
syntax = NewsSyntaxParser(embedding)
entities = NewsNERTagger(embedding)
loading = time.process_time() - started


def persons_in(text, with_syntax):
    doc = Doc(text)
    doc.segment(segmenter)
    doc.tag_morph(morphology)
    if with_syntax:
        doc.parse_syntax(syntax)
    doc.tag_ner(entities)
    persons = [span for span in doc.spans if span.type == "PER"]
    for span in persons:
        span.normalize(vocabulary)
    return [span.normal for span in persons]


def answer(**fields):
    print(json.dumps(fields, ensure_ascii=False), flush=True)


texts = json.loads(sys.stdin.readline())
answer(loading=loading)
for request in sys.stdin:
    wall, cpu = time.perf_counter(), time.process_time()
    persons = [persons_in(text, request.strip() == "documented") for text in texts]
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    answer(wall=wall, cpu=cpu, memory=memory, persons=persons)
