package dev.kith.template;

import java.util.List;

/** The templates that come with kith: to be changed to one's own words. */
final class Greetings {
    static final List<Template.Draft> ALL = List.of(
            new Template.Draft("birthday", "Happy birthday, {first_name}!", """
                    Dear {first_name},

                    all of us wish you a very happy birthday, and a good year to come.

                    {owner|Your team}"""),
            new Template.Draft("new year", "A happy new year, {first_name}", """
                    Dear {first_name},

                    thank you for the past year. We wish you and those dear to you health, joy and success in the new \
                    one.

                    {owner|Your team}"""),
            new Template.Draft("season's greetings", "Season's greetings", """
                    Dear {first_name},

                    we wish you peaceful holidays and some quiet days with the people you love.

                    {owner|Your team}"""),
            new Template.Draft("生日", "{name}，生日快乐！", """
                    {name}，您好！

                    今天是您的生日，祝您生日快乐，健康平安，万事如意！

                    {owner|您的客户经理}"""),
            new Template.Draft("春节", "{name}，新春快乐！", """
                    {name}，您好！

                    感谢您过去一年的信任与支持。值此新春佳节，祝您和家人新年快乐，阖家幸福！

                    {owner|您的客户经理}"""),
            new Template.Draft("中秋节", "{name}，中秋快乐！", """
                    {name}，您好！

                    月圆人团圆。祝您和家人中秋快乐，幸福安康！

                    {owner|您的客户经理}"""),
            new Template.Draft("国庆节", "{name}，国庆快乐！", """
                    {name}，您好！

                    国庆将至，祝您假期愉快，旅途平安！

                    {owner|您的客户经理}"""));

    private Greetings() {}
}
