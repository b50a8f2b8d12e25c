using System.Text;
using PlanNotebooks.Lexicon;
using PlanNotebooks.Tests.Observations;

namespace PlanNotebooks.Tests.Contracts;

/// <summary>
/// Sentences put together from the library's own words, numbers and units, the same on every run: no order of words that a report may
/// have, and no clause of one word, makes a rule fail. Mutants of real text seldom come near such sentences.
/// </summary>
public sealed class WordSaladTests
{
    private const int Reports = 800;
    private const int Sentences = 40;
    private static readonly string[] Words =
    [
        .. TsvTable.Embedded("words.tsv").Rows.SelectMany(row => row.List("words")),
    ];
    private static readonly string[] Units = [.. TsvTable.Embedded("units.tsv").Rows.Select(row => row["unit"])];
    private static readonly string[] Clauses =
    [
        .. CorpusFile
            .Names.SelectMany(CorpusFile.Read)
            .SelectMany(one => one.Sentence.Split('，', '。', '；', '、'))
            .Where(clause => clause.Length > 0),
    ];
    private static readonly string[] Marks =
    [
        "，",
        "。",
        "；",
        "、",
        "和",
        "与",
        "的",
        "“",
        "”",
        "（",
        "）",
        "：",
        "",
        "",
        "",
    ];
    private static readonly string[] Numbers =
    [
        "3",
        "12.5",
        "85",
        "1/3",
        "第2",
        "三分之一",
        "2020年",
        "“十三五”",
        "1.2倍",
        "8.5%左右",
        "5-7",
        "千",
        "百",
        "两",
        "0",
        "一",
    ];

    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    [InlineData(13)]
    [InlineData(14)]
    public void Sentences_OfAnyWords_AreReadWithoutAFault(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < Reports; i++)
        {
            var text = Salad(random);
            if (Record.Exception(() => Report.FromText("salad.txt", text)) is not { } fault)
                continue;
            var sentence = text.Split('\n')
                .First(line => Record.Exception(() => Report.FromText("salad.txt", Head + line)) is not null);
            Assert.Fail($"{sentence}\n{fault}");
        }
    }

    private const string Head = "杭州市上城区2020年政府工作报告\n一、2019年工作回顾\n";

    private static string Salad(Random random)
    {
        var text = new StringBuilder(Head);
        for (var i = 0; i < Sentences; i++)
        {
            if (i == Sentences / 2)
                text.Append("二、2020年工作安排\n");
            for (var parts = random.Next(2, 10); parts > 0; parts--)
                text.Append(Part(random));
            text.Append("。\n");
        }

        return text.ToString();
    }

    private static string Part(Random random) =>
        random.Next(8) switch
        {
            0 or 1 => One(Words, random),
            2 or 3 => One(Numbers, random) + One(Units, random),
            4 => One(Clauses, random),
            5 => Cut(One(Clauses, random), random),
            _ => One(Marks, random),
        };

    private static string Cut(string clause, Random random)
    {
        var start = random.Next(clause.Length);
        return clause.Substring(start, random.Next(1, clause.Length - start + 1));
    }

    private static string One(string[] all, Random random) => all[random.Next(all.Length)];
}
