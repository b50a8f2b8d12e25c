"""Writes the benchmark's notebooks, the same six cells in C# and in Python, and the rows that they read: notebooks.py FOLDER."""
import os
import random
import sys

import nbformat.v4 as v4

folder = sys.argv[1]
random.seed(1)
with open(os.path.join(folder, "rows.csv"), "w", encoding="utf-8") as rows:
    rows.write("district,year,value\n")
    for _ in range(1000):
        rows.write(f"district {random.randrange(12)},{random.randrange(2015, 2025)},{random.randrange(1000)}\n")

CSHARP = [
    'using System.IO;\nrecord Row(string District, int Year, decimal Value);\nvar rows = File.ReadLines("rows.csv").Skip(1).Select(l => l.Split(\',\'))'
    '.Select(f => new Row(f[0], int.Parse(f[1]), decimal.Parse(f[2]))).ToList();\nrows.Count',
    "var byDistrict = rows.GroupBy(r => r.District).Select(g => new { District = g.Key, Sum = g.Sum(r => r.Value), Mean = g.Average(r => r.Value) })"
    ".OrderByDescending(g => g.Sum).ToList();",
    "byDistrict",
    "display(rows.GroupBy(r => r.Year).Select(g => new { Year = g.Key, Sum = g.Sum(r => r.Value) }).OrderBy(g => g.Year));",
    "display(rows.Take(20));",
    'display($"{byDistrict[0].District}: {byDistrict[0].Sum}");',
]
PYTHON = [
    'import pandas as pd\nrows = pd.read_csv("rows.csv")\nlen(rows)',
    'by_district = rows.groupby("district")["value"].agg(["sum", "mean"]).sort_values("sum", ascending=False)',
    "by_district",
    'display(rows.groupby("year")["value"].sum().to_frame())',
    "display(rows.head(20))",
    'display(f"{by_district.index[0]}: {by_district.iloc[0][\'sum\']}")',
]
# Without pandas the same rows are read by the standard library: less work for Python, so that the comparison is no better than it is.
PLAIN_PYTHON = [
    "import csv, collections\nrows = list(csv.DictReader(open('rows.csv')))\nlen(rows)",
    "by_district = collections.Counter()\nfor r in rows: by_district[r['district']] += int(r['value'])",
    "by_district",
    "display(collections.Counter(r['year'] for r in rows))",
    "display(rows[:20])",
    "display(by_district.most_common(1))",
]


def has_pandas():
    try:
        import pandas  # noqa: F401
    except ImportError:
        return False
    return True


def write(name, cells, kernel, language):
    notebook = v4.new_notebook(cells=[v4.new_code_cell(cell) for cell in cells])
    notebook.metadata.kernelspec = {"name": kernel, "display_name": kernel, "language": language}
    with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
        file.write(v4.writes(notebook))


write("csharp.ipynb", CSHARP, "plan-csharp", "C#")
write("python.ipynb", PYTHON if has_pandas() else PLAIN_PYTHON, "python3", "python")
