using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PlanNotebooks.Notebooks.Cells;

namespace PlanNotebooks.Notebooks.Interruption;

/// <summary>Finds where guards go, and what text is to be inserted there.</summary>
internal sealed class GuardFinder : CSharpSyntaxWalker
{
    private const string Type = $"global::PlanNotebooks.Notebooks.Cells.{nameof(CellGuard)}";
    private const string Turn = $"{Type}.{nameof(CellGuard.Turn)}();";
    private const string Enter = $"{Type}.{nameof(CellGuard.Enter)}();";
    private const string EnterAsync = $"{Type}.{nameof(CellGuard.EnterAsync)}();";

    private const string FirstChance = $"{Type}.{nameof(CellGuard.FirstChance)}(";

    private const string Entered = $"{Type}.{nameof(CellGuard.Entered)}();";

    // Texts for the same position stand in the order in which they were found: the outer one first, when it opens.
    private readonly SortedDictionary<int, string> _insertions = [];
    private readonly List<TextChange> _replacements = [];

    public IReadOnlyList<TextChange> Changes =>
        [
            .. _insertions.Select(insertion => new TextChange(
                new Microsoft.CodeAnalysis.Text.TextSpan(insertion.Key, 0),
                insertion.Value
            )),
            .. _replacements,
        ];

    public override void VisitWhileStatement(WhileStatementSyntax node)
    {
        GuardBody(node.Statement);
        base.VisitWhileStatement(node);
    }

    public override void VisitDoStatement(DoStatementSyntax node)
    {
        GuardBody(node.Statement);
        base.VisitDoStatement(node);
    }

    public override void VisitForStatement(ForStatementSyntax node)
    {
        GuardBody(node.Statement);
        base.VisitForStatement(node);
    }

    public override void VisitForEachStatement(ForEachStatementSyntax node)
    {
        GuardBody(node.Statement);
        base.VisitForEachStatement(node);
    }

    public override void VisitForEachVariableStatement(ForEachVariableStatementSyntax node)
    {
        GuardBody(node.Statement);
        base.VisitForEachVariableStatement(node);
    }

    public override void VisitGotoStatement(GotoStatementSyntax node)
    {
        Open(node.SpanStart, "{" + Turn);
        Close(node.Span.End);
        base.VisitGotoStatement(node);
    }

    public override void VisitBlock(BlockSyntax node)
    {
        if (
            node.Parent
            is BaseMethodDeclarationSyntax
                or LocalFunctionStatementSyntax
                or AccessorDeclarationSyntax
                or AnonymousFunctionExpressionSyntax
        )
            Open(node.OpenBraceToken.Span.End, IsAsync(node.Parent) ? EnterAsync : Enter);
        base.VisitBlock(node);
    }

    public override void VisitClassDeclaration(ClassDeclarationSyntax node)
    {
        GuardFields(node);
        base.VisitClassDeclaration(node);
    }

    public override void VisitRecordDeclaration(RecordDeclarationSyntax node)
    {
        if (!node.IsKind(SyntaxKind.RecordStructDeclaration))
            GuardFields(node);
        base.VisitRecordDeclaration(node);
    }

    /// <summary>What fields begin with may create another object of the class: their order is that of the text, so a first one
    /// guards them.</summary>
    private void GuardFields(TypeDeclarationSyntax node)
    {
        if (node.Members.Any(BeginsWithACall))
            Open(
                node.OpenBraceToken.Span.End,
                string.Create(CultureInfo.InvariantCulture, $"private readonly bool __guard{node.SpanStart}={Entered}")
            );
    }

    private static bool BeginsWithACall(MemberDeclarationSyntax member) =>
        !member.Modifiers.Any(SyntaxKind.StaticKeyword)
        && !member.Modifiers.Any(SyntaxKind.ConstKeyword)
        && member switch
        {
            FieldDeclarationSyntax field => field.Declaration.Variables.Any(one => HoldsACall(one.Initializer)),
            PropertyDeclarationSyntax property => HoldsACall(property.Initializer),
            _ => false,
        };

    private static bool HoldsACall(EqualsValueClauseSyntax? beginning) =>
        beginning?.DescendantNodes().Any(node => node is BaseObjectCreationExpressionSyntax or InvocationExpressionSyntax) == true;

    /// <summary>What is called at every exception, and throws one, is called without end.</summary>
    public override void VisitAssignmentExpression(AssignmentExpressionSyntax node)
    {
        var name = node.Left is MemberAccessExpressionSyntax member ? member.Name : node.Left;
        if (name is IdentifierNameSyntax { Identifier.ValueText: nameof(AppDomain.FirstChanceException) })
        {
            Open(node.Right.SpanStart, FirstChance);
            Close(node.Right.Span.End, ")");
        }

        base.VisitAssignmentExpression(node);
    }

    public override void VisitSimpleLambdaExpression(SimpleLambdaExpressionSyntax node)
    {
        GuardLambda(node);
        base.VisitSimpleLambdaExpression(node);
    }

    public override void VisitParenthesizedLambdaExpression(ParenthesizedLambdaExpressionSyntax node)
    {
        GuardLambda(node);
        base.VisitParenthesizedLambdaExpression(node);
    }

    private void GuardLambda(LambdaExpressionSyntax node)
    {
        if (node.ExpressionBody is not { } expression || LambdaBody.HasValue(node, expression) is not { } hasValue)
            return;
        Open(expression.SpanStart, "{" + (IsAsync(node) ? EnterAsync : Enter) + (hasValue ? "return " : ""));
        Close(expression.Span.End, ";}");
    }

    private static bool IsAsync(SyntaxNode node) =>
        node switch
        {
            MethodDeclarationSyntax method => method.Modifiers.Any(SyntaxKind.AsyncKeyword),
            LocalFunctionStatementSyntax function => function.Modifiers.Any(SyntaxKind.AsyncKeyword),
            AnonymousFunctionExpressionSyntax lambda => lambda.Modifiers.Any(SyntaxKind.AsyncKeyword),
            _ => false,
        };

    public override void VisitArrowExpressionClause(ArrowExpressionClauseSyntax node)
    {
        if (ArrowBody.Find(node) is { } body)
            Rewrite(node, body);
        base.VisitArrowExpressionClause(node);
    }

    private void Rewrite(ArrowExpressionClauseSyntax node, ArrowBody body)
    {
        var open =
            (body.NeedsGetter ? "{get{" : "{")
            + (IsAsync(node.Parent!) ? EnterAsync : Enter)
            + (body.Returns && node.Expression is not ThrowExpressionSyntax ? "return " : "");
        _replacements.Add(new TextChange(node.ArrowToken.Span, open));
        _replacements.Add(new TextChange(body.Semicolon.Span, body.NeedsGetter ? ";}}" : ";}"));
    }

    private void GuardBody(StatementSyntax body)
    {
        if (body is BlockSyntax block)
        {
            Open(block.OpenBraceToken.Span.End, Turn);
            return;
        }

        Open(body.SpanStart, "{" + Turn);
        Close(body.Span.End);
    }

    private void Open(int position, string text) =>
        _insertions[position] = _insertions.GetValueOrDefault(position, "") + text;

    private void Close(int position, string text = "}") =>
        _insertions[position] = text + _insertions.GetValueOrDefault(position, "");
}
