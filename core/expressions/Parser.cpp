// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expressions/Node.h"

using namespace Qt::StringLiterals;

namespace op::expressions {

namespace {

using Code = ExpressionError::Code;
using Part = std::shared_ptr<const Node>;

struct Token
{
    enum class Kind { End, Text, Number, Name, Sign };
    Kind kind = Kind::End;
    qsizetype position = 0;
    QString text; ///< a text without its quotation marks, else as written
};

bool isNameStart(QChar c)
{
    return c.isLetter() || c == u'_';
}

ExpressionResult<Token> textToken(const QString& text, qsizetype at)
{
    QString content;
    for (qsizetype i = at + 1; i < text.size(); ++i) {
        if (text[i] != u'"') {
            content += text[i];
        } else if (i + 1 < text.size() && text[i + 1] == u'"') {
            content += text[i++];
        } else {
            return Token{Token::Kind::Text, at, content};
        }
    }
    return wrong(Code::OpenText, at);
}

qsizetype endOf(const QString& text, qsizetype at, bool (*belongs)(QChar))
{
    while (at < text.size() && belongs(text[at]))
        ++at;
    return at;
}

/// Takes a text apart; whitespace separates and is nothing else.
ExpressionResult<QList<Token>> tokensOf(const QString& text)
{
    QList<Token> tokens;
    for (qsizetype at = 0; at < text.size();) {
        const QChar c = text[at];
        qsizetype end = at + 1;
        if (c.isSpace()) {
            ++at;
            continue;
        }
        if (c == u'"') {
            const auto token = textToken(text, at);
            if (!token)
                return tl::unexpected(token.error());
            tokens.append(*token);
            at += token->text.size() + token->text.count(u'"') + 2;
            continue;
        }
        Token::Kind kind = Token::Kind::Sign;
        if (c.isDigit()) {
            kind = Token::Kind::Number;
            end = endOf(text, at, [](QChar other) { return other.isDigit() || other == u'.'; });
        } else if (isNameStart(c)) {
            kind = Token::Kind::Name;
            end = endOf(text, at, [](QChar other) { return isNameStart(other) || other.isDigit() || other == u'.'; });
        } else if (const QString two = text.mid(at, 2); two == u"<>" || two == u"<=" || two == u">=") {
            end = at + 2;
        } else if (!u"=<>&+-*/(),"_s.contains(c)) {
            return wrong(Code::UnknownCharacter, at, {c});
        }
        tokens.append({kind, at, text.mid(at, end - at)});
        at = end;
    }
    tokens.append({Token::Kind::End, text.size(), {}});
    return tokens;
}

/// Descends through the levels of binding, the loosest first.
class Parser
{
public:
    explicit Parser(QList<Token> tokens) : m_tokens(std::move(tokens)) {}

    ExpressionResult<Part> parse()
    {
        ExpressionResult<Part> whole = alternative();
        if (whole && now().kind != Token::Kind::End)
            return unexpected();
        return whole;
    }

private:
    using Level = ExpressionResult<Part> (Parser::*)();
    struct Operator
    {
        QStringView sign;
        Node::Kind kind;
    };

    ExpressionResult<Part> alternative()
    {
        static constexpr Operator operators[] = {{u"or", Node::Kind::Or}};
        return chain(operators, &Parser::conjunction);
    }
    ExpressionResult<Part> conjunction()
    {
        static constexpr Operator operators[] = {{u"and", Node::Kind::And}};
        return chain(operators, &Parser::negation);
    }
    ExpressionResult<Part> negation()
    {
        return isNow(u"not") ? prefixed(Node::Kind::Not, &Parser::negation) : comparison();
    }
    ExpressionResult<Part> comparison()
    {
        ExpressionResult<Part> left = joined();
        static const QStringList signs{u"="_s, u"<>"_s, u"<"_s, u"<="_s, u">"_s, u">="_s};
        if (!left || now().kind != Token::Kind::Sign || !signs.contains(now().text))
            return left;
        const Token sign = take();
        const ExpressionResult<Part> right = joined();
        if (!right)
            return right;
        return made({Node::Kind::Compare, sign.position, {}, sign.text, nullptr, {*left, *right}});
    }
    ExpressionResult<Part> joined()
    {
        static constexpr Operator operators[] = {{u"&", Node::Kind::Join}};
        return chain(operators, &Parser::sum);
    }
    ExpressionResult<Part> sum()
    {
        static constexpr Operator operators[] = {{u"+", Node::Kind::Add}, {u"-", Node::Kind::Subtract}};
        return chain(operators, &Parser::product);
    }
    ExpressionResult<Part> product()
    {
        static constexpr Operator operators[] = {{u"*", Node::Kind::Multiply}, {u"/", Node::Kind::Divide}};
        return chain(operators, &Parser::signedPart);
    }
    ExpressionResult<Part> signedPart()
    {
        return isNow(u"-") ? prefixed(Node::Kind::Negate, &Parser::signedPart) : single();
    }

    ExpressionResult<Part> single()
    {
        const Token token = take();
        switch (token.kind) {
        case Token::Kind::Text:
            return made({Node::Kind::Constant, token.position, token.text});
        case Token::Kind::Number: {
            const std::optional<Decimal> number = Decimal::parse(token.text);
            if (!number)
                return wrong(Code::BadNumber, token.position, {token.text});
            return made({Node::Kind::Constant, token.position, *number});
        }
        case Token::Kind::Name:
            return named(token);
        case Token::Kind::Sign:
            if (token.text == u"(") {
                ExpressionResult<Part> inner = nested(&Parser::alternative);
                if (!inner)
                    return inner;
                if (!isNow(u")"))
                    return unexpected();
                take();
                return inner;
            }
            break;
        case Token::Kind::End:
            break;
        }
        return wrong(Code::Unexpected, token.position, {token.text});
    }

    ExpressionResult<Part> named(const Token& token)
    {
        if (token.text == u"true" || token.text == u"false")
            return made({Node::Kind::Constant, token.position, token.text == u"true"});
        if (token.text == u"empty")
            return made({Node::Kind::Constant, token.position});
        if (isNow(u"("))
            return call(token);
        if (token.text == u"and" || token.text == u"or" || token.text == u"not")
            return wrong(Code::Unexpected, token.position, {token.text});
        return made({Node::Kind::Field, token.position, {}, token.text});
    }

    ExpressionResult<Part> call(const Token& name)
    {
        Node node{Node::Kind::Call, name.position, {}, name.text, findFunction(name.text)};
        if (!node.function)
            return wrong(Code::UnknownFunction, name.position, {name.text});
        take();
        while (!isNow(u")")) {
            const ExpressionResult<Part> argument = nested(&Parser::alternative);
            if (!argument)
                return argument;
            node.parts.push_back(*argument);
            if (!isNow(u",") && !isNow(u")"))
                return unexpected();
            if (isNow(u",")) {
                take();
                if (isNow(u")"))
                    return unexpected();
            }
        }
        take();
        const auto count = static_cast<qsizetype>(node.parts.size());
        if (count < node.function->least || count > node.function->most)
            return wrong(Code::ArgumentCount, name.position,
                         {name.text, QString::number(node.function->least), QString::number(node.function->most)});
        return made(std::move(node));
    }

    template <size_t count>
    ExpressionResult<Part> chain(const Operator (&operators)[count], Level next)
    {
        ExpressionResult<Part> left = (this->*next)();
        // A long chain makes a deep tree although no parenthesis opens.
        for (int links = 0; left; ++links) {
            const Operator* found = nullptr;
            for (const Operator& one : operators) {
                if (isNow(one.sign))
                    found = &one;
            }
            if (!found)
                return left;
            if (links >= Expression::maxDepth)
                return wrong(Code::TooDeep, now().position, {QString::number(Expression::maxDepth)});
            const Token sign = take();
            const ExpressionResult<Part> right = (this->*next)();
            if (!right)
                return right;
            left = made({found->kind, sign.position, {}, sign.text, nullptr, {*left, *right}});
        }
        return left;
    }

    ExpressionResult<Part> prefixed(Node::Kind kind, Level next)
    {
        const Token sign = take();
        const ExpressionResult<Part> part = nested(next);
        if (!part)
            return part;
        return made({kind, sign.position, {}, sign.text, nullptr, {*part}});
    }

    ExpressionResult<Part> nested(Level level)
    {
        if (m_depth >= Expression::maxDepth)
            return wrong(Code::TooDeep, now().position, {QString::number(Expression::maxDepth)});
        ++m_depth;
        ExpressionResult<Part> part = (this->*level)();
        --m_depth;
        return part;
    }

    static Part made(Node node) { return std::make_shared<const Node>(std::move(node)); }
    [[nodiscard]] const Token& now() const { return m_tokens[m_at]; }
    [[nodiscard]] bool isNow(QStringView text) const
    {
        return (now().kind == Token::Kind::Sign || now().kind == Token::Kind::Name) && now().text == text;
    }
    Token take()
    {
        const Token token = now();
        if (token.kind != Token::Kind::End)
            ++m_at;
        return token;
    }
    [[nodiscard]] tl::unexpected<ExpressionError> unexpected() const
    {
        return wrong(Code::Unexpected, now().position, {now().text});
    }

    QList<Token> m_tokens;
    qsizetype m_at = 0;
    int m_depth = 0;
};

void collectFields(const Node& node, QStringList& names)
{
    if (node.kind == Node::Kind::Field && !names.contains(node.name))
        names.append(node.name);
    for (const Part& part : node.parts)
        collectFields(*part, names);
}

} // namespace

ExpressionResult<Expression> Expression::parse(const QString& text)
{
    if (text.size() > maxLength)
        return wrong(Code::TooLong, maxLength, {QString::number(maxLength)});
    ExpressionResult<QList<Token>> tokens = tokensOf(text);
    if (!tokens)
        return tl::unexpected(tokens.error());
    ExpressionResult<Part> root = Parser(std::move(*tokens)).parse();
    if (!root)
        return tl::unexpected(root.error());
    return Expression(std::move(*root));
}

QStringList Expression::fields() const
{
    QStringList names;
    collectFields(*m_root, names);
    return names;
}

QString quoted(const QString& text)
{
    QString inside = text;
    return u'"' + inside.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace op::expressions
