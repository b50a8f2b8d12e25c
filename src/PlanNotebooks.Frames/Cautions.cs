using PlanNotebooks.Display;

// What Microsoft.Data.Analysis 0.23.1 gets wrong: docs/frames.md has the table, FrameSummariesTests what it does.
[assembly: CallCaution(
    "Microsoft.Data.Analysis.GroupBy",
    "Mean",
    "GroupBy(…).Mean counts a missing value as 0; MeanBy(value, keys) is the mean of the values that are there.",
    "GroupBy(…).Mean 把缺失值当作0；MeanBy(数值列, 分组列) 只平均已有的值。"
)]
[assembly: CallCaution(
    "Microsoft.Data.Analysis.DataFrame",
    "GroupBy",
    "DataFrame.GroupBy leaves out rows whose key is missing; CountBy and MeanBy keep them.",
    "DataFrame.GroupBy 会漏掉分组列缺失的行；CountBy 和 MeanBy 会保留。"
)]
[assembly: CallCaution(
    "Microsoft.Data.Analysis.DataFrame",
    "Merge",
    "DataFrame.Merge joins every missing key with every other; JoinOn(other, keys) joins them with nothing.",
    "DataFrame.Merge 会把缺失的键两两相连；JoinOn(另一表, 键) 不连接缺失的键。"
)]
[assembly: CallCaution(
    "Microsoft.Data.Analysis.DataFrame",
    "Join",
    "DataFrame.Join sets rows beside each other by their place; JoinOn(other, keys) joins them by keys.",
    "DataFrame.Join 只按行的位置并列；JoinOn(另一表, 键) 按键连接。"
)]
[assembly: CallCaution(
    "Microsoft.Data.Analysis.DataFrame",
    "Head",
    "DataFrame.Head(n) throws where there are fewer rows; Take(n) gives those that there are.",
    "行数不足时 DataFrame.Head(n) 会出错；Take(n) 有多少行就给多少行。"
)]
[assembly: CallCaution(
    "Microsoft.Data.Analysis.DataFrame",
    "OrderBy",
    "DataFrame.OrderBy throws where there is no row; SortBy(column) gives none then.",
    "没有行时 DataFrame.OrderBy 会出错；SortBy(列) 此时返回空表。"
)]
[assembly: CallCaution(
    "Microsoft.Data.Analysis.DataFrame",
    "OrderByDescending",
    "DataFrame.OrderByDescending throws where there is no row; SortByDescending(column) gives none then.",
    "没有行时 DataFrame.OrderByDescending 会出错；SortByDescending(列) 此时返回空表。"
)]
