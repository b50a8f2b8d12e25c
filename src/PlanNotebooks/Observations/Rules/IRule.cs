namespace PlanNotebooks.Observations.Rules;

/// <summary>One way in which a clause states numbers.</summary>
internal interface IRule
{
    /// <summary>The name that its observations carry; texts.tsv says under it what the rule goes by, for those who ask why.</summary>
    string Name { get; }

    /// <summary>Reads the number at <paramref name="index"/>, and those that belong with it.</summary>
    /// <returns>How many numbers were read; 0 where the rule does not apply.</returns>
    int Read(Clause clause, int index, List<NumberReading> readings);
}
