extension LayoutWords {
  /// The layout words of Chinese pages.
  static let chinese = LayoutWords(
    language: "zh",
    markers: [
      "更多", "相关新闻", "相关报道", "相关文章", "阅读更多", "查看更多", "更多新闻", "延伸阅读", "推荐阅读",
      "其他新闻", "热门新闻", "最新新闻", "相关内容", "更多内容",
    ],
    credits: ["图自", "图片来源", "附图", "图", "摄影", "图片", "来源", "资料图"],
    pictureNumbers: ["图", "图片"],
    agencies: ["越通社", "越南通讯社", "VNA", "TTXVN", "人民报"],
    signOffLeads: ["来源", "据"],
    residueLines: [
      "发表意见", "我要评论", "字号", "听新闻", "首页", "评论", "分享", "打印", "收藏", "返回顶部", "联系我们", "登录", "搜索", "发表评论",
    ],
    residueOpenings: ["关注", "标签", "关键词", "版权所有", "©", "分享到", "责任编辑", "扫码"],
    residueWords: ["分享", "打印", "收藏", "微信", "微博", "Facebook", "Twitter", "Zalo", "评论", "复制链接"],
    dateWords: [
      "星期一", "星期二", "星期三", "星期四", "星期五", "星期六", "星期日", "发布", "更新", "年", "月", "日", "GMT+7",
    ],
    sections: [
      "政治", "经济", "社会", "文化", "体育", "国际", "环境", "科技", "健康", "教育", "旅游", "视频", "图片",
      "外交", "时政", "文体", "东盟",
    ],
    homeWords: ["首页"],
    speakerWords: ["总理", "主席", "部长"],
    headlineVerbs: [],
    agencyNouns: ["通讯社"],
    stopWords: [])
}
