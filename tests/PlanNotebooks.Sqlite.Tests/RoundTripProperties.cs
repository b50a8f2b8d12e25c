using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace PlanNotebooks.Sqlite.Tests;

/// <summary>What holds of any report: the database gives each observation back as it is.</summary>
public sealed class RoundTripProperties
{
    private const int Runs = 15;
    private static readonly string[] Columns = ["id", "label", "quote", "value_text", "unit"];

    /// <summary>Sentences with what breaks quoting and numbers: quotes, semicolons, signs, long decimals, rare characters.</summary>
    public static class Sentences
    {
        private static readonly string[] Labels = ["固定资产投资", "“专精特新'企业”", "城乡;居民收入", "𠮷林\"镇", "A&B%产值"];
        private static readonly string[] Amounts = ["增长5.6%", "下降0.25%", "达85.123456789亿元", "为12345678.9万元", "增长7%-8%"];

        public static Arbitrary<string> Of() =>
            (from label in Gen.Elements(Labels) from amount in Gen.Elements(Amounts) select $"{label}{amount}。")
                .NonEmptyListOf()
                .Select(string.Concat)
                .ToArbitrary();
    }

    [Property(MaxTest = Runs, Arbitrary = [typeof(Sentences)])]
    public bool Sql_WhatWasWritten_IsRead(string review)
    {
        var corpus = OddCorpus.Of(review);
        var read = corpus
            .Sql("select id, label, quote, value_text, unit from observations")
            .Select(row => string.Join('|', Columns.Select(column => row[column])));
        var own = corpus.Observations.Select(one =>
            string.Join('|', one.Id, one.Label, one.Quote, one.Value?.ToString(CultureInfo.InvariantCulture), one.Unit)
        );
        return own.Order(StringComparer.Ordinal).SequenceEqual(read.Order(StringComparer.Ordinal));
    }
}
