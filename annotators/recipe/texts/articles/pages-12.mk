⟦ORG|Premier League Productions⟧? ⟦ORG|Netflix⟧? Why ⟦NORP|English⟧ clubs want to become their own broadcaster

⟦FURNITURE|EXPLAINED⟧
⟦FURNITURE|By Matthew Slade-Ikin⟧
⟦FURNITURE|Dec. 9, 2025 Updated Dec. 10, 2025 4:12 am EST⟧
⟦FURNITURE|The Athletic has live coverage of the latest Premier League action.⟧
⟦FURNITURE|88 💬⟧

At a hotel beside ⟦GPE|Heathrow⟧ on ⟦DATE|Thursday⟧, representatives of the 20 ⟦COMPETITION|Premier League⟧ clubs will be shown a set of slides called "Project ⟦GPE|Singapore⟧". It sets out how the league could sell matches directly to viewers abroad from ⟦DATE|2028⟧, beginning in ⟦GPE|Asia⟧.

The idea is not new. ⟦PERSON|Rufus Calder-Bligh⟧, then a director at ⟦TEAM|Crystal Palace⟧, proposed a "⟦ORG|Netflix⟧ of football" in ⟦DATE|2020⟧. It went nowhere, because ⟦ORG|Sky⟧, ⟦ORG|beIN Sports⟧ and ⟦ORG|NBC⟧ were paying more than anyone thought possible.

What has changed? ⟦ORG|NBC⟧'s deal in the ⟦GPE|United States⟧ runs to ⟦DATE|2028⟧. ⟦NORP|Chinese⟧ income has collapsed since the league tore up its contract with ⟦ORG|PPTV⟧ five years ago. In ⟦GPE|France⟧, ⟦COMPETITION|Ligue 1⟧ broke with ⟦ORG|DAZN⟧ ⟦DATE|last summer⟧ and started its own channel, ⟦ORG|Ligue 1+⟧, which passed a million subscribers by ⟦DATE|September⟧.

⟦FURNITURE|GO DEEPER⟧
⟦FURNITURE|How Ligue 1 built a channel in six weeks⟧
⟦FURNITURE|Explained: Who owns what in the Premier League⟧

⟦GPE|Singapore⟧ matters for a plain reason: the contract there, with ⟦ORG|StarHub⟧, ends soon, people have money and they love ⟦TEAM|Liverpool⟧ and ⟦TEAM|Manchester United⟧. If it works it could be copied in ⟦GPE|Thailand⟧, ⟦GPE|Malaysia⟧ and ⟦GPE|Norway⟧.

Not everybody is convinced. ⟦TEAM|Brighton⟧, ⟦TEAM|Brentford⟧ and ⟦TEAM|Leeds United⟧ are said to have asked who would bear the loss. "You're swapping a cheque for a spreadsheet," says ⟦PERSON|Annika Sjöholm⟧, an analyst at ⟦ORG|Ampere Analysis⟧ in ⟦GPE|London⟧. "Ask the ⟦ORG|EFL⟧. Ask the ⟦COMPETITION|Eredivisie⟧."

⟦FURNITURE|(Top photo: Visionhaus/Getty Images; design: Kelsea Obermann)⟧The ⟦ORG|EFL⟧ launched ⟦ORG|iFollow⟧ in ⟦DATE|2017⟧ and closed most of it in ⟦DATE|2024⟧ when ⟦ORG|Sky Sports+⟧ arrived. The ⟦NORP|Dutch⟧ have owned part of ⟦ORG|ESPN⟧'s channels in ⟦GPE|Hilversum⟧ since ⟦DATE|2012⟧; ⟦TEAM|Ajax⟧ and ⟦TEAM|PSV⟧ argue about the split every spring.

⟦FURNITURE|What do you think? Tell us in the comments⟧
⟦FURNITURE|Sign up for The Athletic FC newsletter⟧

There's also the pirate in the room. A survey for the ⟦ORG|Intellectual Property Office⟧ found that one in seven ⟦NORP|British⟧ adults had used an illegal stream in ⟦DATE|2024⟧; ⟦ORG|City of London Police⟧ raided eleven addresses in ⟦GPE|Bolton⟧ and ⟦GPE|Swansea⟧ ⟦DATE|last month⟧.

A decision will not be made on ⟦DATE|Thursday⟧. Clubs need 14 votes out of 20, and the next shareholders' meeting is in ⟦DATE|February⟧ in ⟦GPE|Harrogate⟧. By then ⟦TEAM|Wolves⟧, who are bottom, may not want to vote at all.

⟦FURNITURE|Matthew Slade-Ikin covers the business of football for The Athletic, with an emphasis on broadcasting. He previously worked for the Financial Times and Reuters. Follow Matthew on Twitter @mslade_ikin⟧
⟦FURNITURE|©2025 The Athletic Media Company⟧
=====GOALS=====
