namespace PlanNotebooks.Analysis;

/// <summary>What a later report makes of a figure.</summary>
public enum Restatement
{
    /// <summary>The same.</summary>
    Same,

    /// <summary>The same, printed to fewer or more digits (25.37 亿元 and 25.4 亿元), or first given about or as a bound that allows it:
    /// 3%左右 and 3.1%.</summary>
    Rounded,

    /// <summary>Another figure, of the same territory and under the same name.</summary>
    Revised,

    /// <summary>Another figure under another name, which may be of another scope.</summary>
    Renamed,

    /// <summary>Another figure, of another territory: no revision.</summary>
    Territory,
}
